package planted.report;

import org.commonmark.node.Node;

/** Planted: Markdown outside the window. */
public record RendersMarkdown(Node text) {}
