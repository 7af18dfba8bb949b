package org.planbridge.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.planbridge.boot.Wiring;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One call of the command line in this process: its exit code, its result, what it told. */
record Ran(int exit, String out, String told) {
  static final Path ORACLE = Path.of("src/test/resources/oracle");

  static Ran run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    int exit = new Program(Wiring.tools(), Console.on(out, told)).run(args);
    return new Ran(
        exit, out.toString(StandardCharsets.UTF_8), told.toString(StandardCharsets.UTF_8));
  }

  static Ran run(List<String> args, String... more) {
    List<String> all = new ArrayList<>(args);
    Collections.addAll(all, more);
    return run(all.toArray(String[]::new));
  }

  /** The one object that was printed; anything after it is a fault. */
  JsonNode json() {
    return JsonMapper.builder()
        .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build()
        .readTree(out);
  }

  /** The code of the first error. */
  String code() {
    return json().get("errors").get(0).get("code").asString();
  }

  String sha256() {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(out.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The words that compare the fixture of the recomputation, after the name of the command. */
  static List<String> fixture(String command) {
    return fixture(command, ORACLE.resolve("fixture/in-deals.csv"));
  }

  static List<String> fixture(String command, Path deals) {
    Path folder = ORACLE.resolve("fixture");
    List<String> words = new ArrayList<>();
    words.add(command);
    words.addAll(plans("crm"));
    words.addAll(List.of("--deals", deals.toString()));
    words.addAll(List.of("--payees", folder.resolve("in-payees.csv").toString()));
    words.addAll(List.of("--quotas", folder.resolve("in-quotas.csv").toString()));
    words.addAll(List.of("--splits", folder.resolve("in-splits.csv").toString()));
    return words;
  }

  /** The two sides of a set of the recomputation. */
  static List<String> plans(String set) {
    return List.of(
        "--current", ORACLE.resolve("plans/" + set + "-current.json").toString(),
        "--proposed", ORACLE.resolve("plans/" + set + "-proposed.json").toString());
  }
}
