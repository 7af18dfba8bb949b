package org.planbridge.bench.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes a workload's two CSV files (UTF-8, {@code \n}, a header line, no quotes) and refuses to go
 * on when their SHA-256 is not the published one: every figure rests on the same bytes.
 */
public final class CsvFiles {
  private static final byte[][] DATES = dates();
  private static final List<String> PRODUCTS = List.of("A,", "B,", "C,");

  private CsvFiles() {}

  /** Makes the company of a size and its files in a folder, which is created when missing. */
  public static Workload generate(Size size, Path folder) {
    QuotaColumns quotas = new QuotaColumns(size.groups());
    Workload made = new Workload(size, Generator.generate(size, quotas), quotas, folder);
    try {
      Files.createDirectories(folder);
      Published published = Published.of(size);
      demand(size + " deals.csv", published.dealsSha256(), writeDeals(made));
      demand(size + " quotas.csv", published.quotasSha256(), writeQuotas(made));
      long bytes = Files.size(made.dealsFile());
      if (bytes != published.dealsBytes()) {
        throw new WrongAnswer(size + " deals.csv has " + bytes + " bytes");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the workload could not be written", e);
    }
    return made;
  }

  private static String writeDeals(Workload made) throws IOException {
    try (HashedFile file = new HashedFile(Files.newOutputStream(made.dealsFile()))) {
      file.text("deal_id,rep_id,close_date,product,renewal,multi_year,amount_cents\n");
      DealColumns deals = made.deals();
      for (int deal = 0; deal < deals.count(); deal++) {
        int traits = deals.traits[deal];
        file.number(deal, ',').number(deals.rep[deal], ',');
        file.bytes(DATES[deals.day[deal]]).text(PRODUCTS.get(Traits.product(traits)));
        file.number(Traits.renewal(traits), ',').number(Traits.multiYear(traits), ',');
        file.number(deals.amount[deal], '\n');
      }
      return file.sha256();
    }
  }

  private static String writeQuotas(Workload made) throws IOException {
    try (HashedFile file = new HashedFile(Files.newOutputStream(made.quotasFile()))) {
      file.text("rep_id,quarter,quota_cents,ti_cents\n");
      QuotaColumns quotas = made.quotas();
      for (int group = 0; group < quotas.quota.length; group++) {
        file.number(group / 4, ',').number(group % 4 + 1, ',');
        file.number(quotas.quota[group], ',').number(quotas.targetIncentive[group], '\n');
      }
      return file.sha256();
    }
  }

  private static void demand(String what, String published, String found) {
    if (!published.equals(found)) {
      throw new WrongAnswer(what + " has SHA-256 " + found + ", published " + published);
    }
  }

  private static byte[][] dates() {
    byte[][] dates = new byte[365][];
    for (int day = 0; day < dates.length; day++) {
      String date = LocalDate.ofYearDay(2025, day + 1) + ",";
      dates[day] = date.getBytes(StandardCharsets.US_ASCII);
    }
    return dates;
  }
}
