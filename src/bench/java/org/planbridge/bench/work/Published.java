package org.planbridge.bench.work;

import java.util.List;
import java.util.Optional;

/**
 * The answers every contender must give, per size: agreed between eight implementations in five
 * languages before this benchmark was written. Sweep and Shapley sums exist up to L.
 */
public record Published(
    String dealsSha256,
    long dealsBytes,
    String quotasSha256,
    Fingerprint replay,
    Optional<Answer.Sweep> sweep,
    Optional<Answer.Shapley> shapley) {

  /** The published answers of a size. */
  public static Published of(Size size) {
    return switch (size) {
      case S ->
          new Published(
              "f8ac0799e35ca9eb450697193ec2a600d6a0de79191674831d8f803133849f06",
              6_064,
              "96c613faebd699e81e61552d56dfcad2b1122fad9f00887f95006bf7999c095d",
              new Fingerprint(
                  24_231_496L,
                  2_408_502L,
                  24_643_069L,
                  2_049_539_878L,
                  1_792_493_583L,
                  "fcb469413b299eacc7afaec18a955a6647e4eca442dd669692a14293fd542acf"),
              Optional.of(new Answer.Sweep(2_599_483_139L, 131_485_189_247L)),
              shapley(250_162_100L, 261_113_260L, -432_226_860L, -29_659_740L, -289_020_240L));
      case M ->
          new Published(
              "2ee95a7d6fd83f5c8c9ec0798d447d04381c0a168073cf0c220454afa0e46f2f",
              1_689_673,
              "7864dd829a133f56cc904f33fa70cc25f317983f660884921fce6ad6c77dfc19",
              new Fingerprint(
                  6_040_864_418L,
                  438_774_969L,
                  5_448_710_640L,
                  125_286_435_442_719L,
                  112_758_118_917_598L,
                  "744f7c36a8e2c30ca9f093b3a589b8c2910311582967bd9f1b58d3b5dd63e16a"),
              Optional.of(new Answer.Sweep(577_603_427_847L, 29_216_287_671_222L)),
              shapley(
                  6_178_084_410L,
                  47_062_065_770L,
                  -101_875_924_630L,
                  -22_422_678_910L,
                  -52_652_996_280L));
      case L ->
          new Published(
              "2e24eede44a4e1e01c91fcb3af47803ea7632944b6fc5f4f4882e74d55f8098b",
              36_229_875,
              "55c2c4294aba8b33e5bb2c5586bea23e1a1a51ea83a1fe3d2110f8d2f4fea53c",
              new Fingerprint(
                  120_390_916_844L,
                  9_008_570_831L,
                  108_505_381_729L,
                  3_269_312_846_205_769L,
                  2_941_694_738_950_488L,
                  "c7090f0261cdfa1fc2715ad02a858aede07aaa19b1827958fa410d7c5674bd42"),
              Optional.of(new Answer.Sweep(11_498_810_383_144L, 581_631_891_782_605L)),
              shapley(
                  114_185_817_530L,
                  934_357_731_570L,
                  -2_049_605_322_290L,
                  -425_202_440_610L,
                  -1_081_028_499_720L));
      case XL ->
          new Published(
              "06c1858a3b910b3fb094f12ce4daa76f11d8a550d01e136849241bdae5614370",
              382_301_054,
              "cfb6873bbf99013bf6dbd9911015b3eae21bebb6a06c233abfedfd455d2fa890",
              new Fingerprint(
                  1_205_800_642_425L,
                  90_317_331_363L,
                  1_087_472_894_694L,
                  33_005_847_122_309_555L,
                  29_781_923_257_763_559L,
                  "454c1672446da1808adaf075f1b852f8ebf946923255680481f7d6761eda8dcd"),
              Optional.empty(),
              Optional.empty());
    };
  }

  private static Optional<Answer.Shapley> shapley(Long... sums) {
    return Optional.of(new Answer.Shapley(List.of(sums)));
  }
}
