package org.planbridge.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.planbridge.workspace.Outputs;
import org.planbridge.workspace.demo.DemoFacts;
import org.planbridge.workspace.demo.DemoSink;
import org.planbridge.workspace.demo.DemoSize;

/** One file of made-up facts. Facts are handed out file after file; the others are passed over. */
final class DemoFile implements Outputs.Content {
  /** The files, in the order in which they are handed out. */
  static final List<String> NAMES = List.of("payees.csv", "quotas.csv", "deals.csv");

  private final DemoSize size;
  private final String name;
  private long lines;

  DemoFile(DemoSize size, String name) {
    this.size = size;
    this.name = name;
  }

  long rows() {
    return lines - 1;
  }

  @Override
  public void to(OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    lines = 0;
    try {
      DemoFacts.write(size, new Part(writer));
    } catch (Enough e) {
      // The wanted file is complete.
      writer.flush();
      return;
    }
    writer.flush();
  }

  @Override
  public void verify(InputStream written) throws IOException {
    long found = 0;
    byte[] block = new byte[1 << 16];
    for (int read = written.read(block); read >= 0; read = written.read(block)) {
      for (int i = 0; i < read; i++) {
        found += block[i] == '\n' ? 1 : 0;
      }
    }
    if (found != lines) {
      throw new IOException("%s lines were written, %s read back.".formatted(lines, found));
    }
  }

  private static final class Enough extends IOException {
    private static final long serialVersionUID = 1;
  }

  private final class Part implements DemoSink {
    private final Writer writer;
    private boolean mine;

    Part(Writer writer) {
      this.writer = writer;
    }

    @Override
    public void file(String file, List<String> headings) throws IOException {
      if (mine) {
        throw new Enough();
      }
      mine = file.equals(name);
      row(headings);
    }

    @Override
    public void row(List<String> cells) throws IOException {
      if (mine) {
        // No cell needs quotes.
        writer.write(String.join(",", cells));
        writer.write('\n');
        lines++;
      }
    }
  }
}
