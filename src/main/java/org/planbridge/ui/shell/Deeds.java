package org.planbridge.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import org.planbridge.workspace.CompareProject;
import org.planbridge.workspace.CreateProject;
import org.planbridge.workspace.ImportFiles;
import org.planbridge.workspace.OpenProject;
import org.planbridge.workspace.OpenSample;
import org.planbridge.workspace.Outputs;
import org.planbridge.workspace.PlanText;
import org.planbridge.workspace.ReadPlans;
import org.planbridge.workspace.Recents;
import org.planbridge.workspace.Reports;
import org.planbridge.workspace.SavedMappings;
import org.planbridge.workspace.draft.DraftText;
import org.planbridge.workspace.imports.FactFiles;

/**
 * Everything the window does with projects, handed in once.
 *
 * @param projects the folder for projects that are made when files are dropped on an empty window
 */
public record Deeds(
    OpenSample openSample,
    OpenProject openProject,
    CreateProject createProject,
    CompareProject compare,
    ImportFiles imports,
    FactFiles factFiles,
    ReadPlans readPlans,
    PlanText planText,
    DraftText draftText,
    SavedMappings mappings,
    Reports reports,
    Outputs outputs,
    Recents recents,
    Clock clock,
    Path projects) {}
