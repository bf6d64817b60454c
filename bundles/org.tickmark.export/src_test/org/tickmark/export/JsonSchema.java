package org.tickmark.export;

import java.util.List;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;

/** Looks whether a document is as a schema says. */
final class JsonSchema {
	private JsonSchema() { }

	/** Each with its place; none where all is right. */
	static List<String> faults(String schema, String document) {
		Validator.Result result = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).validate(schema, document);
		return result.isValid() ? List.of()
				: result.getErrors().stream().map(error -> error.getInstanceLocation() + ": " + error.getError()).toList();
	}
}
