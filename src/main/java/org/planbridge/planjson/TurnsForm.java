package org.planbridge.planjson;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.Limit;
import org.planbridge.plan.Turns;

/**
 * How the periods of a term are spelled: {@code "per": "month", "for": {"periods": 6, "from": "plan
 * start"}}.
 */
final class TurnsForm {
  static final int MOST_PERIODS = 600;

  private static final Spelling<Limit.Per> PER = pers();
  private static final Spelling<Turns.Since> SINCE = Spelling.of(Turns.Since.class);

  private TurnsForm() {}

  private static Spelling<Limit.Per> pers() {
    Map<String, Limit.Per> words = new LinkedHashMap<>(Spelling.of(Limit.Per.class).choices());
    words.remove("deal");
    words.remove("lifetime");
    return new Spelling<>(words);
  }

  static Limit.Per per(Fields fields, Reading reading) {
    return fields
        .need("per")
        .map(json -> reading.choice(json, PER, Limit.Per.MONTH, Unfilled.PER))
        .orElse(Limit.Per.MONTH);
  }

  static Turns read(Fields of, Reading reading) {
    return of.find("for")
        .map(json -> {
          Fields fields = reading.fields(json);
          Turns turns =
              new Turns(
                  fields.need("periods").map(one -> reading.whole(one, 1, MOST_PERIODS)),
                  ChoiceForm.read(fields, "from", SINCE, Turns.ALWAYS.since(), reading));
          fields.done();
          return turns;
        })
        .orElse(Turns.ALWAYS);
  }

  static void write(Map<String, Json> members, Limit.Per per, Turns turns) {
    members.put("per", PER.json(per));
    Optional<Integer> last = turns.periods();
    if (last.isPresent()) {
      Json.Obj object = Json.object();
      object.members().put("periods", Json.number(last.get()));
      ChoiceForm.write(object.members(), "from", SINCE, turns.since(), Turns.ALWAYS.since());
      members.put("for", object);
    }
  }
}
