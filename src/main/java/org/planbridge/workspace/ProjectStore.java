package org.planbridge.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.planbridge.facts.Facts;
import org.planbridge.problem.Problem;

/**
 * An open project. Every change is on the disk when its method returns, or the project is as it was
 * and a {@link ProjectFileFailure} says why. Methods may be called from any thread.
 */
public interface ProjectStore extends AutoCloseable {
  Path file();

  boolean readOnly();

  /** What happened at opening that the person should know, such as an interrupted import. */
  List<Problem> told();

  /** All live facts; unchanged facts are the same object. */
  Facts facts();

  /** The live facts but for those of some imports, to gather their replacement beside. */
  Facts factsWithout(List<Long> imports);

  /** Names the live facts: equal digests mean equal facts. */
  String factsDigest();

  /** Names the content: live facts, the plans compared and the settings, not the file's pages. */
  String digest();

  /**
   * The check of every fact: done at opening for small projects, begun by the first call for large
   * ones, so that the first view need not share the processor with it. Cancelled when the project
   * is closed before it is done.
   */
  CompletableFuture<Checked> verification();

  /** Whether every fact was checked already, so that nothing has to be waited for. */
  boolean isProved();

  Checked check(Depth depth);

  ImportStore imports();

  PlanStore plans();

  SettingStore settings();

  BackupStore backups();

  /** Closes the project and gives up its lock; a second call does nothing. */
  @Override
  void close();
}
