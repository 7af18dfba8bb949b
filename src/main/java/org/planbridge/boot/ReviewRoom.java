package org.planbridge.boot;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.planbridge.attribution.Attribution;
import org.planbridge.compare.Comparison;
import org.planbridge.engine.Workers;
import org.planbridge.ui.common.Formats;
import org.planbridge.ui.common.Shown;
import org.planbridge.ui.common.UiWords;
import org.planbridge.ui.review.ReviewAnswersController;
import org.planbridge.ui.review.ReviewController;
import org.planbridge.ui.review.ReviewDealsController;
import org.planbridge.ui.review.ReviewDrawerController;
import org.planbridge.ui.review.ReviewFiveController;
import org.planbridge.ui.review.ReviewHeaderController;
import org.planbridge.ui.review.ReviewViewModel;
import org.planbridge.ui.review.ReviewWhyController;
import org.planbridge.ui.review.WhyViewModel;
import org.planbridge.ui.shell.Offers;
import org.planbridge.ui.shell.Work;

/** Makes the parts of the review screen over one view model. */
final class ReviewRoom {
  private ReviewRoom() {}

  static void recipes(
      Map<Class<?>, Supplier<?>> recipes,
      Shown shown,
      UiWords words,
      Workers workers,
      Work work,
      Function<Comparison, Attribution> attributions,
      Offers offers) {
    Function<Currency, Formats> formats = currency -> new Formats(words.locale(), currency, words);
    // Made with its screen: unseen, it would write and draw a review at every comparison.
    Supplier<ReviewViewModel> viewModel =
        once(() ->
            new ReviewViewModel(
                shown,
                formats,
                words,
                workers,
                work.latest(),
                new WhyViewModel(attributions, words, work.latest())));
    recipes.put(ReviewController.class, () -> new ReviewController(viewModel.get(), offers, words));
    recipes.put(ReviewHeaderController.class, () -> new ReviewHeaderController(viewModel.get()));
    recipes.put(
        ReviewAnswersController.class, () -> new ReviewAnswersController(viewModel.get(), words));
    recipes.put(
        ReviewDealsController.class,
        () -> new ReviewDealsController(viewModel.get(), formats, words));
    recipes.put(ReviewFiveController.class, () -> new ReviewFiveController(viewModel.get()));
    recipes.put(ReviewWhyController.class, () -> new ReviewWhyController(viewModel.get()));
    recipes.put(
        ReviewDrawerController.class, () -> new ReviewDrawerController(viewModel.get(), words));
  }

  private static <T> Supplier<T> once(Supplier<T> maker) {
    List<T> made = new ArrayList<>();
    return () -> {
      if (made.isEmpty()) {
        made.add(maker.get());
      }
      return made.getFirst();
    };
  }
}
