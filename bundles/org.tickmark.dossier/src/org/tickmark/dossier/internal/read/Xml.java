package org.tickmark.dossier.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.tickmark.dossier.messages.Messages;

/** Reads the XML of a part, element by element. Names no entity, asks no network, and goes no deeper than documents do. */
final class Xml implements AutoCloseable {
	private static final XMLInputFactory FACTORY = factory();

	private final XMLStreamReader reader;
	private final InputStream in;
	private int depth;

	/** The runtime's own: another bundle may bring one that is set up otherwise. */
	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		// Some runtimes stop at 100 and call it damage. How deep is counted here.
		factory.setProperty("jdk.xml.maxElementDepth", "0");
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException(Messages.text("limit.entity"));
		});
		return factory;
	}

	/** @param in to be closed with this */
	Xml(InputStream in) throws IOException {
		this.in = in;
		try {
			// Not safe on several threads at a time.
			synchronized (FACTORY) {
				reader = FACTORY.createXMLStreamReader(in);
			}
		} catch (XMLStreamException e) {
			throw damaged(e);
		}
	}

	/** Goes on to the next start, end or text. @return whether there is one */
	boolean next() throws IOException {
		try {
			while (reader.hasNext()) {
				switch (reader.next()) {
					case XMLStreamConstants.START_ELEMENT -> {
						if (++depth > Limits.DEEPEST) throw new LimitException(Messages.text("limit.deep", Limits.DEEPEST));
						return true;
					}
					case XMLStreamConstants.END_ELEMENT -> {
						depth--;
						return true;
					}
					case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
						return true;
					}
					case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
						throw new LimitException(Messages.text("limit.entity"));
					default -> { }
				}
			}
			return false;
		} catch (XMLStreamException e) {
			throw damaged(e);
		}
	}

	private static IOException damaged(XMLStreamException e) {
		if (e.getNestedException() instanceof LimitException limit) return limit;
		return new IOException(Messages.text("damage.xml"), e);
	}

	boolean starts() {
		return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
	}

	boolean ends() {
		return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
	}

	/** Of the element that starts or ends, without its prefix. */
	String name() {
		return reader.getLocalName();
	}

	/** The characters, where neither an element starts nor ends. */
	String text() {
		return reader.getText();
	}

	/** By its name without a prefix; empty where there is none. */
	Optional<String> attribute(String name) {
		for (int i = 0; i < reader.getAttributeCount(); i++)
			if (reader.getAttributeLocalName(i).equals(name)) return Optional.of(reader.getAttributeValue(i));
		return Optional.empty();
	}

	/** A whole number from 1, as attributes give it; 1 for anything else. */
	int count(String attribute) {
		try {
			return attribute(attribute).map(Integer::parseInt).filter(count -> count > 0).orElse(1);
		} catch (NumberFormatException e) {
			return 1;
		}
	}

	/** Leaves out the element that just started, with all that is in it. */
	void skip() throws IOException {
		int outside = depth - 1;
		while (depth > outside && next()) { }
	}

	/** All characters of the element that just started; goes on behind it. */
	String content() throws IOException {
		StringBuilder content = new StringBuilder();
		int outside = depth - 1;
		while (next() && depth > outside) {
			if (starts() || ends()) continue;
			content.append(text());
			if (content.length() > Limits.MOST_TEXT) throw new LimitException(Messages.text("limit.text", Limits.MOST_TEXT));
		}
		return content.toString();
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
