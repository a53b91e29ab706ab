package io.github.psadelivery.rules.table.workbook;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements of a part of a workbook, one after the other. Nothing outside the part is ever fetched: a document type,
 * and with it every entity of its own, is refused.
 */
final class Xml {
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    private static XMLInputFactory factory() {
        // The one of the JDK, whatever else is on the class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** What is done at the elements of a part. */
    interface Visitor {
        void start(String element, Xml xml);

        default void text(String text) {}

        default void end(String element) {}
    }

    /** Goes through a part, from its first element to its last. */
    static void walk(byte[] part, Visitor visitor) throws UnreadableWorkbookException {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
            Xml xml = new Xml(reader);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD ->
                        throw UnreadableWorkbookException.damaged(new XMLStreamException("a document type"));
                    case XMLStreamConstants.START_ELEMENT -> visitor.start(reader.getLocalName(), xml);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        visitor.text(reader.getText());
                    case XMLStreamConstants.END_ELEMENT -> visitor.end(reader.getLocalName());
                    default -> {
                        // Comments and processing instructions say nothing of cells.
                    }
                }
            }
        } catch (XMLStreamException damaged) {
            throw UnreadableWorkbookException.damaged(damaged);
        }
    }

    /** An attribute of the element that has just begun, whatever its namespace. */
    Optional<String> attribute(String name) {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            if (reader.getAttributeLocalName(index).equals(name)) {
                return Optional.of(reader.getAttributeValue(index));
            }
        }
        return Optional.empty();
    }

    /** A whole number in an attribute; the other number if it is missing or none. */
    int number(String name, int other) {
        return attribute(name).map(text -> parsed(text, other)).orElse(other);
    }

    static int parsed(String text, int other) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException none) {
            return other;
        }
    }

    boolean isTrue(String name) {
        return attribute(name)
                .filter(text -> text.equals("1") || text.equals("true"))
                .isPresent();
    }
}
