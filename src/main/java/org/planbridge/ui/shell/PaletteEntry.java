package org.planbridge.ui.shell;

/**
 * Something that can be chosen by typing a part of its name.
 *
 * @param name what it is called
 * @param detail what it is, or why it cannot be chosen now
 * @param keys the keys that do the same, as a person reads them; may be empty
 * @param enabled whether it can be chosen
 */
public record PaletteEntry(
    String name, String detail, String keys, boolean enabled, Runnable deed) {}
