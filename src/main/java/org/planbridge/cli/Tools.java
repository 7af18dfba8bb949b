package org.planbridge.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.planbridge.workspace.JsonPrinter;
import org.planbridge.workspace.MappingText;
import org.planbridge.workspace.Outputs;
import org.planbridge.workspace.PlanText;
import org.planbridge.workspace.ProjectFiles;
import org.planbridge.workspace.Reports;
import org.planbridge.workspace.SampleScreens;
import org.planbridge.workspace.imports.FactFiles;

/**
 * The other rooms' doors that the commands use.
 *
 * @param version of the program, such as {@code 0.1.0}
 * @param screens draws the sample's screens; made only when asked for, since the window comes with
 *     it
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
    String version,
    Optional<Supplier<SampleScreens>> screens) {}
