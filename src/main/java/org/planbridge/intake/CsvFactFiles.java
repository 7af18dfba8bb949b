package org.planbridge.intake;

import java.util.List;
import org.planbridge.facts.Facts;
import org.planbridge.workspace.imports.FactFiles;
import org.planbridge.workspace.imports.FileSource;
import org.planbridge.workspace.imports.Gathered;
import org.planbridge.workspace.imports.ImportOutcome;
import org.planbridge.workspace.imports.Imported;
import org.planbridge.workspace.imports.Look;
import org.planbridge.workspace.imports.Looked;
import org.planbridge.workspace.imports.Mapping;
import org.planbridge.workspace.imports.Watch;

/** Reads facts from CSV files as CRMs and spreadsheets export them. */
public final class CsvFactFiles implements FactFiles {
  @Override
  public Looked look(FileSource file, Mapping said) {
    return Looking.look(file, said);
  }

  @Override
  public ImportOutcome read(Look look, boolean ownersBySplits, Watch watch) {
    return FileRead.read(look, ownersBySplits, watch);
  }

  @Override
  public Gathered gather(List<Imported> files, Facts before) {
    return new Gathering(before).gather(files);
  }
}
