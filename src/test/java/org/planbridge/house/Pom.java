package org.planbridge.house;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The build file as a document, with the project's own properties filled in. */
final class Pom {
  private static final Pattern PROPERTY = Pattern.compile("\\$\\{([a-z0-9.-]+)}");

  private final Document document;
  private final Map<String, String> properties = new TreeMap<>();

  private Pom(Document document) {
    this.document = document;
    elements("/project/properties/*")
        .forEach(each -> properties.put(each.getTagName(), each.getTextContent()));
  }

  static Pom ofProduct() {
    try {
      return of(Files.readString(Tree.ROOT.resolve("pom.xml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Pom of(String text) {
    try {
      return new Pom(
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  List<Element> elements(String path) {
    try {
      var found =
          (NodeList)
              XPathFactory.newDefaultInstance()
                  .newXPath()
                  .evaluate(path, document, XPathConstants.NODESET);
      var elements = new ArrayList<Element>();
      for (var i = 0; i < found.getLength(); i++) {
        elements.add((Element) found.item(i));
      }
      return elements;
    } catch (XPathException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  List<String> texts(String path) {
    return elements(path).stream().map(each -> filled(each.getTextContent())).toList();
  }

  /** The text with each property of this file in place of its name. */
  String filled(String text) {
    return PROPERTY
        .matcher(text)
        .replaceAll(found ->
            Matcher.quoteReplacement(properties.getOrDefault(found.group(1), found.group())));
  }

  static String child(Element of, String name) {
    for (var node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(name)) {
        return element.getTextContent();
      }
    }
    return "";
  }
}
