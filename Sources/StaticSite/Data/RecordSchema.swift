internal import TransparencyRegister
internal import Wording

/// The JSON Schema (draft 2020-12) of the records of a kind, as `RecordJSON` writes them.
struct RecordSchema {
    let schema: KindSchema
    let words: Words

    func bytes() -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
            json.member("title", words(schema.kind.plural))
            json.member("type", "object")
            json.key("properties")
            json.object { json in
                json.key(named: schema.kind.folder)
                json.object { json in
                    json.member("type", "array")
                    json.key("items")
                    record(&json)
                }
            }
            json.key("required")
            RecordSchema.strings([schema.kind.folder], &json)
            json.key("$defs")
            definitions(&json)
        }
        json.finish()
        return json.take()
    }

    private func record(_ json: inout JSONText) {
        let declarations = schema.declarations.filter { !RecordJSON.isLife($0) }
        json.object { json in
            json.member("type", "object")
            json.key("properties")
            json.object { json in
                for name in ["id", "page", "removed", "reason", "account"] {
                    json.key(named: name)
                    json.object { $0.member("type", "string") }
                }
                for declaration in declarations where declaration.name != "reason" {
                    json.key(named: declaration.name)
                    field(declaration, &json)
                }
            }
            json.key("required")
            RecordSchema.strings(["id", "page"], &json)
            json.key("additionalProperties")
            json.flag(false)
        }
    }

    /// A field in one of its four states.
    private func field(_ declaration: FieldDeclaration, _ json: inout JSONText) {
        json.object { json in
            json.member("title", declaration.label)
            json.key("anyOf")
            json.array { json in
                json.element()
                value(declaration.type, &json)
                json.element()
                json.object { $0.member("$ref", "#/$defs/withheld") }
                json.element()
                json.object { $0.member("$ref", "#/$defs/not_applicable") }
                json.element()
                json.object { $0.member("$ref", "#/$defs/suppressed") }
                json.element()
                json.object { $0.member("type", "null") }
            }
        }
    }

    private func value(_ type: FieldType, _ json: inout JSONText) {
        switch type {
        case .list(let element):
            json.object { json in
                json.member("type", "array")
                json.key("items")
                value(element, &json)
            }
        case .group(let members): row(members, &json)
        case .rows(let columns):
            json.object { json in
                json.member("type", "array")
                json.key("items")
                row(columns, &json)
            }
        default: json.object { scalar(type, &$0) }
        }
    }

    private func row(_ members: [FieldDeclaration], _ json: inout JSONText) {
        json.object { json in
            json.member("type", "object")
            json.key("properties")
            json.object { json in
                json.key("withheld")
                json.object { $0.member("$ref", "#/$defs/withheld/properties/withheld") }
                for member in members {
                    json.key(named: member.name)
                    field(member, &json)
                }
            }
            json.key("additionalProperties")
            json.flag(false)
        }
    }

    private func scalar(_ type: FieldType, _ json: inout JSONText) {
        switch type {
        case .count:
            json.member("type", "integer")
            json.member("minimum", 0)
        case .number, .percent: json.member("type", "number")
        case .yes: json.member("type", "boolean")
        case .money: json.member("$ref", "#/$defs/money")
        case .conditions: json.member("type", "object")
        case .choice(let choices):
            json.key("enum")
            RecordSchema.strings(choices.map(\.name), &json)
        default:
            json.member("type", "string")
            if let format = RecordSchema.format(of: type) { json.member("format", format) }
            if let pattern = RecordSchema.pattern(of: type) { json.member("pattern", pattern) }
        }
    }

    private static func format(of type: FieldType) -> String? {
        switch type {
        case .date: "date"
        case .url: "uri"
        case .email: "email"
        default: nil
        }
    }

    private static func pattern(of type: FieldType) -> String? {
        switch type {
        case .date: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        case .month: "^[0-9]{4}-[0-9]{2}$"
        default: nil
        }
    }

    private static func strings(_ texts: [String], _ json: inout JSONText) {
        json.array { json in
            for text in texts {
                json.element()
                json.string(text)
            }
        }
    }

    private func definitions(_ json: inout JSONText) {
        json.object { json in
            json.key("money")
            json.object { json in
                json.member("type", "object")
                json.key("properties")
                json.object { json in
                    json.key("amount")
                    json.object { $0.member("type", "number") }
                    json.key("currency")
                    json.object { $0.member("pattern", "^[A-Z]{3}$") }
                }
                json.key("required")
                RecordSchema.strings(["amount", "currency"], &json)
            }
            json.key("withheld")
            RecordSchema.wrapper("withheld", &json) { json in
                json.object { json in
                    json.member("type", "object")
                    json.key("required")
                    RecordSchema.strings(["ground"], &json)
                }
            }
            for reason in ["not_applicable", "suppressed"] {
                json.key(named: reason)
                RecordSchema.wrapper(reason, &json) { json in json.object { $0.member("type", "string") } }
            }
        }
    }

    private static func wrapper(_ name: String, _ json: inout JSONText, _ inner: (inout JSONText) -> Void) {
        json.object { json in
            json.member("type", "object")
            json.key("properties")
            json.object { json in
                json.key(named: name)
                inner(&json)
            }
            json.key("required")
            strings([name], &json)
        }
    }
}
