package org.planbridge.cli;

import java.time.Clock;
import org.planbridge.workspace.JsonPrinter;
import org.planbridge.workspace.MappingText;
import org.planbridge.workspace.Outputs;
import org.planbridge.workspace.PlanText;
import org.planbridge.workspace.ProjectFiles;
import org.planbridge.workspace.Reports;
import org.planbridge.workspace.imports.FactFiles;

/**
 * The other rooms' doors that the commands use.
 *
 * @param version of the program, such as {@code 0.1.0}
 */
public record Tools(
    FactFiles facts,
    PlanText plans,
    MappingText mappings,
    JsonPrinter json,
    Reports reports,
    Outputs outputs,
    ProjectFiles projects,
    Clock clock,
    String version) {}
