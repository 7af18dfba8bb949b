package org.planbridge.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.planbridge.facts.CodeColumn;

/** The stage column of deals: each distinct value is judged once. */
final class StageCells {
  private final int place;
  private final Map<String, Boolean> said;
  private final Codes codes = new Codes("stage");
  private final List<Stages.Verdict> verdicts = new ArrayList<>();

  StageCells(int place, Map<String, Boolean> said) {
    this.place = place;
    this.said = said;
  }

  /** A file without stages holds won deals only; a blank stage is not known. */
  Stages.Verdict verdict(Cells cells) {
    if (place < 0) {
      return Stages.Verdict.WON;
    }
    int code = codes.code(cells, place);
    if (code < 0) {
      return Stages.verdict("", said);
    }
    if (code == verdicts.size()) {
      verdicts.add(Stages.verdict(codes.value(code), said));
    }
    return verdicts.get(code);
  }

  String value(Cells cells) {
    return cells.get(place);
  }

  void add(Cells cells) {
    if (place >= 0) {
      codes.add(codes.code(cells, place));
    }
  }

  void finish(List<CodeColumn> attributes) {
    if (place >= 0) {
      attributes.add(codes.build());
    }
  }
}
