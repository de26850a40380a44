@testable import TemplateEngine

/// The data of a Mustache test.
enum JSONValue: Decodable {
    case null
    case flag(Bool)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Int.self) {
            self = .text(String(number))
        } else if let number = try? container.decode(Double.self) {
            self = .text(String(number))
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([JSONValue].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    /// The shape that fits all of some values, which stand in the same place of the data.
    static func shape(of values: [JSONValue]) -> TemplateShape {
        var keys: Set<String> = []
        var members: [String: [JSONValue]] = [:]
        var items: [JSONValue] = []
        var kinds: Set<String> = []
        for value in values {
            switch value {
            case .null: break
            case .flag: kinds.insert("flag")
            case .text: kinds.insert("text")
            case .list(let list):
                kinds.insert("list")
                items += list
            case .object(let object):
                kinds.insert("object")
                keys.formUnion(object.keys)
                for (key, value) in object { members[key, default: []].append(value) }
            }
        }
        guard let kind = ["object", "list", "text", "flag"].first(where: kinds.contains) else { return .nothing }
        let shape: TemplateShape =
            switch kind {
            case "object":
                .object(
                    ObjectShape(
                        "an object",
                        keys.sorted().map { key in
                            let found = members[key, default: []]
                            let shape = Self.shape(of: found)
                            return (key, found.count < values.count ? .optional(shape) : shape)
                        }))
            case "list": .list(shape(of: items))
            case "text": .text
            default: .flag
            }
        let isEverywhere = !values.contains { if case .null = $0 { true } else { false } }
        return isEverywhere && kinds.count == 1 ? shape : .optional(shape)
    }

    func value(as shape: TemplateShape) -> TemplateValue {
        switch (self, shape) {
        case (_, .optional(let shape)): value(as: shape)
        case (.flag(let flag), .flag): .flag(flag)
        case (.text(let text), .text): .text(text)
        case (.list(let items), .list(let shape)): .list(items.map { $0.value(as: shape) })
        case (.object(let members), .object(let object)):
            .object(object.slots.map { members[$0.name]?.value(as: $0.shape) ?? .none })
        default: .none
        }
    }
}
