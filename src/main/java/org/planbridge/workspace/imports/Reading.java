package org.planbridge.workspace.imports;

import java.nio.charset.Charset;

/**
 * How the bytes of a file become rows, days and numbers. All of it is found by looking, shown, and
 * may be said otherwise in the {@link Mapping}.
 *
 * @param headerRow the row of the headings, counted from 1
 * @param ownExport whether the file begins with the product's own mark, so that an apostrophe
 *     before a text is the product's and is taken off
 */
public record Reading(
    Charset charset,
    char delimiter,
    char quote,
    int headerRow,
    DateOrder dates,
    NumberMarks numbers,
    boolean ownExport) {}
