package org.planbridge.ui.plans;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Why;
import org.planbridge.workspace.draft.Doc;
import org.planbridge.workspace.draft.PlanEdit;
import org.planbridge.workspace.draft.Pointer;

/** Writes why a clause is changed, where it is read. */
public final class ReasonDeeds {
  private final PlansViewModel viewModel;

  public ReasonDeeds(PlansViewModel viewModel) {
    this.viewModel = viewModel;
  }

  /** The reason that the text holds for a clause. */
  public Optional<Doc> reason(ClauseAddress address) {
    return viewModel.tree().at(place(address));
  }

  /** Records a reason, or takes it away where its text is blank. */
  public void say(ClauseAddress address, String text, Why.Category category, String author) {
    Pointer at = place(address);
    if (text.isBlank()) {
      if (viewModel.tree().at(at).isPresent()) {
        viewModel.edit(new PlanEdit.Take(at));
      }
      return;
    }
    Doc before = viewModel.tree().at(at).orElse(Doc.empty());
    Map<String, Doc> why = new LinkedHashMap<>();
    why.put("text", Doc.text(text.strip().replaceAll("\\s*\\n\\s*", " ")));
    why.put("category", Doc.text(category.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    why.put("author", Doc.text(author.strip()));
    why.put("on", Doc.text(before.said("on")));
    if (!new Doc.Group(why).equals(before)) {
      why.put("on", Doc.text(LocalDate.now(viewModel.desk().deeds().clock()).toString()));
      viewModel.edit(new PlanEdit.Put(at, new Doc.Group(why)));
    }
  }

  /** Does something when the keyboard has found its new place. */
  void later(Runnable deed) {
    viewModel.desk().work().screen().execute(deed);
  }

  /** Who wrote the last reason, who probably writes the next. */
  public String author() {
    return viewModel.tree().at(Pointer.TOP.then("reasons")).stream()
        .flatMap(all -> all.parts().stream())
        .map(one -> one.said("author"))
        .filter(name -> !name.isBlank())
        .reduce((_, last) -> last)
        .orElse("");
  }

  /** Reasons of components that are gone stand apart. */
  private Pointer place(ClauseAddress address) {
    boolean here =
        address.part().equals(ClauseAddress.PLAN)
            || viewModel.tree().at(Pointer.TOP.then("components")).stream()
                .flatMap(all -> all.parts().stream())
                .anyMatch(one -> one.said("id").equals(address.part()));
    return Pointer.TOP.then(here ? "reasons" : "dropped").then(address.toString());
  }
}
