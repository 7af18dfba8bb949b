package planted.compare;

import javafx.scene.Node;

/** Planted: JavaFX below the screens. */
public record DrawsAWindow(Node node) {}
