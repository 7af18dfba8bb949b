package planted.ui.home;

import javafx.scene.Node;

/** Planted: a view model that holds a control. */
public record PageViewModel(Node node) {}
