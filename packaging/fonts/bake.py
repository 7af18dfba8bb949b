#!/usr/bin/env python3
"""Makes the fonts in src/main/resources/fonts from Inter 4.1 (npm package inter-ui 4.1.1, folder web).

Usage: bake.py FOLDER_WITH_INTER_WOFF2 OUTPUT_FOLDER      Needs fontTools and brotli.
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

RANGES = [
    (0x20, 0x7E), (0xA0, 0x24F), (0x300, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF), (0x2000, 0x20BF),
    (0x2100, 0x23FF), (0x2500, 0x27BF),
]
FIGURES = "0123456789+\u2212="


def tabular(font):
    """Glyph name to the name of its tabular twin."""
    gsub = font["GSUB"].table
    lookups = {i for r in gsub.FeatureList.FeatureRecord if r.FeatureTag == "tnum" for i in r.Feature.LookupListIndex}
    twins = {}
    for index in lookups:
        for table in gsub.LookupList.Lookup[index].SubTable:
            table = table.ExtSubTable if table.LookupType == 7 else table
            twins.update(getattr(table, "mapping", {}))
    return twins


def bake(source, target, family, style):
    font = TTFont(source)
    twins = tabular(font)
    for table in font["cmap"].tables:
        for figure in map(ord, FIGURES):
            glyph = getattr(table, "cmap", {}).get(figure)
            if glyph in twins:
                table.cmap[figure] = twins[glyph]
    options = subset.Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    options.hinting = False
    options.drop_tables += ["STAT", "DSIG", "meta"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[c for a, b in RANGES for c in range(a, b + 1)])
    subsetter.subset(font)
    full = family if style == "Regular" else f"{family} {style}"
    names = {1: family, 2: style, 3: f"{full}; from Inter 4.1", 4: full,
             6: full.replace(" ", "") + ("-Regular" if style == "Regular" else "")}
    for record in list(font["name"].names):
        if record.nameID in names:
            font["name"].setName(names[record.nameID], record.nameID, record.platformID, record.platEncID, record.langID)
    bold = style == "Bold"
    os2, head = font["OS/2"], font["head"]
    os2.usWeightClass = 700 if bold else 400
    os2.fsSelection = (os2.fsSelection & ~0x61) | (0x20 if bold else 0x40)
    head.macStyle = 1 if bold else 0
    font.flavor = None
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(target)
    return font


def widths(font):
    advances, units = font["hmtx"], font["head"].unitsPerEm
    return {c: round(advances[g][0] * 1000 / units) for c, g in font.getBestCmap().items() if c <= 0x27BF}


def main():
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    regular = bake(source / "Inter-Regular.woff2", target / "PlanbridgeSans-Regular.ttf", "Planbridge Sans", "Regular")
    bold = bake(source / "Inter-SemiBold.woff2", target / "PlanbridgeSans-Bold.ttf", "Planbridge Sans", "Bold")
    bake(source / "Inter-Medium.woff2", target / "PlanbridgeSansMedium-Regular.ttf", "Planbridge Sans Medium", "Regular")
    one, two = widths(regular), widths(bold)
    lines = [f"{c:04x} {one[c]} {two.get(c, one[c])}" for c in sorted(one)]
    (target / "planbridge-sans.widths").write_text(
        "# code point, advance of the regular and of the bold face in thousandths of an em\n" + "\n".join(lines) + "\n",
        encoding="utf-8")


main()
