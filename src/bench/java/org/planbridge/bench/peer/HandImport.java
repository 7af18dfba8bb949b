package org.planbridge.bench.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.planbridge.bench.work.Answer;
import org.planbridge.bench.work.DealColumns;
import org.planbridge.bench.work.Workload;

/**
 * The least that a durable import can do: read the file, parse it, write the columns to one plain
 * file and wait until the disk has them. Nothing is checked, nothing can be looked up.
 */
final class HandImport implements Attempt {
  private final Workload workload;
  private final Path file;

  HandImport(Workload workload) {
    this.workload = workload;
    this.file = workload.folder().resolve("deals.columns");
  }

  @Override
  public void reset() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void run(int turn) {
    try {
      DealColumns deals = new DealColumns(workload.size().deals());
      byte[] csv = Files.readAllBytes(workload.dealsFile());
      HandParser.parse(csv, deals, 0, csv.length);
      write(deals);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(DealColumns deals) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocateDirect(Math.multiplyExact(deals.count(), 15));
    bytes.asLongBuffer().put(deals.amount);
    bytes.position(8 * deals.count());
    bytes.asIntBuffer().put(deals.rep);
    bytes.position(12 * deals.count());
    bytes.asShortBuffer().put(deals.day);
    bytes.position(14 * deals.count());
    bytes.put(deals.traits).flip();
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  @Override
  public Answer answer() {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      DealColumns deals = new DealColumns(bytes.capacity() / 15);
      bytes.asLongBuffer().get(deals.amount);
      bytes.position(8 * deals.count());
      bytes.asIntBuffer().get(deals.rep);
      bytes.position(12 * deals.count());
      bytes.asShortBuffer().get(deals.day);
      bytes.position(14 * deals.count());
      bytes.get(deals.traits);
      return Answer.Imported.of(deals);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
