package org.planbridge.ui.data;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the data screen shows, in texts and lists. */
public abstract sealed class DataShown permits DataViewModel {
  final ObservableList<FileEntry> files = FXCollections.observableArrayList();
  final ObjectProperty<@Nullable FileEntry> chosen = new SimpleObjectProperty<>();
  final ObservableList<Told> told = FXCollections.observableArrayList();
  final ObservableList<PastEntry> history = FXCollections.observableArrayList();
  final StringProperty summary = new SimpleStringProperty("");
  final StringProperty importLabel = new SimpleStringProperty("");
  final BooleanProperty canImport = new SimpleBooleanProperty(false);
  final BooleanProperty busy = new SimpleBooleanProperty(false);

  DataShown() {}

  public ObservableList<FileEntry> files() {
    return files;
  }

  /** The file whose columns are shown. */
  public ObjectProperty<@Nullable FileEntry> chosenProperty() {
    return chosen;
  }

  public ObservableList<Told> told() {
    return told;
  }

  /** The project's imports. */
  public ObservableList<PastEntry> history() {
    return history;
  }

  public StringProperty summaryProperty() {
    return summary;
  }

  /** For example {@code Import 9,997 and hold 3}. */
  public StringProperty importLabelProperty() {
    return importLabel;
  }

  public BooleanProperty canImportProperty() {
    return canImport;
  }

  public BooleanProperty busyProperty() {
    return busy;
  }
}
