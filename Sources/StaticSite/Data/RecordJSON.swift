internal import SourceText
internal import TransparencyRegister
internal import Wording

/// A record as JSON, with the names that its file has.
///
/// Every absence is explained as in the file: `{"withheld": …}`, `{"not_applicable": …}`; what the public should have and
/// has not is `null`; what is merely optional and absent is left out.
struct RecordJSON {
    private let site: SiteContext
    /// All but those that say something of the file.
    private let fields: [JSONField]

    /// For records of a kind.
    init(of kind: Kind, in site: SiteContext) {
        self.site = site
        fields = JSONField.all(of: site.settings.schema(of: kind).declarations)
            .filter { !RecordJSON.isLife($0.declaration) }
    }

    /// Adds the members of a record: id, address, the fields, the account in Markdown.
    func add(_ record: Record, to json: inout JSONText) {
        json.object { json in
            json.member("id", record.id)
            json.member("page", record.path)
            if let removal = record.removal {
                json.member("removed", removal.date)
                json.member("reason", removal.reason)
                return
            }
            for place in fields.indices { add(fields[place], of: record, to: &json) }
            let account = RecordJSON.account(of: record)
            if !account.isEmpty { json.member("account", lines: account) }
        }
    }

    /// Fields that say something of the file and not of what it is about.
    static func isLife(_ declaration: FieldDeclaration) -> Bool {
        ["draft", "formerly", "removed"].contains(declaration.name)
    }

    /// The Markdown of the body without empty lines at its ends.
    private static func account(of record: Record) -> ArraySlice<UInt8> {
        let bytes = record.file.bytes
        func isLineEnd(_ index: Int) -> Bool { bytes[index] == 0x0A || bytes[index] == 0x0D }
        var (start, end) = (record.body.lowerBound, record.body.upperBound)
        while start < end, isLineEnd(start) { start += 1 }
        while start < end, isLineEnd(end - 1) { end -= 1 }
        return bytes[start..<end]
    }

    private func add(_ field: JSONField, of record: Record, to json: inout JSONText) {
        if add(memberOf: record.states, field, to: &json) { return }
        guard field.isOwed, record.expects(field.declaration, at: field.index) else { return }
        json.key(made: field.key)
        json.null()
    }

    /// Adds a field or cell with its name.
    ///
    /// - Returns: whether there is something to tell: it is published, or said why not.
    @discardableResult
    private func add(memberOf states: [FieldState], _ field: JSONField, to json: inout JSONText) -> Bool {
        switch states[field.index] {
        case .published(.text(let text)): json.member(made: field.key, text)
        case .published(let value):
            json.key(made: field.key)
            add(value, field, to: &json)
        case .withheld(let withholding):
            json.key(made: field.key)
            json.object { json in
                json.key("withheld")
                add(withholding, to: &json)
            }
        case .suppressed(let reason):
            json.key(made: field.key)
            json.object { $0.member("suppressed", site.words(reason.words)) }
        case .notApplicable(let reason):
            json.key(made: field.key)
            json.object { $0.member("not_applicable", reason) }
        case .notPublished: return false
        }
        return true
    }

    private func add(_ withholding: Withholding, to json: inout JSONText) {
        json.object { json in
            json.member("ground", withholding.ground)
            json.member("explanation", withholding.explanation)
            json.member("decided_by", withholding.decidedBy?.id)
            json.member("decided", withholding.decided)
            json.member("review", withholding.review)
        }
    }

    private func add(_ value: FieldValue, _ field: JSONField, to json: inout JSONText) {
        switch value {
        case .text(let text), .url(let text), .email(let text): json.string(text)
        case .prose(let prose): json.string(prose.text)
        case .date(let date): json.string(date)
        case .month(let month): json.string(month.description)
        case .period(let period): json.string(period.description)
        case .money(let money): json.amount(money)
        case .count(let count): json.number(count)
        case .number(let number), .percent(let number): json.number(number)
        case .duration(let duration): json.string(duration.description)
        case .yes(let flag): json.flag(flag)
        case .choice(let choice): json.string(choice.name)
        case .reference(let reference):
            if field.hasFolders {
                json.string(reference.kind.folder, reference.id, joinedBy: "/")
            } else {
                json.string(reference.id)
            }
        case .name(let name): json.string(name.text)
        case .conditions(let conditions): add(conditions, to: &json)
        case .list(let values):
            json.array { json in
                for index in values.indices {
                    json.element()
                    add(values[index], field, to: &json)
                }
            }
        case .group(let row): add(row, field.members, to: &json)
        case .rows(let rows):
            json.array { json in
                for index in rows.indices {
                    json.element()
                    add(rows[index], field.members, to: &json)
                }
            }
        }
    }

    private func add(_ conditions: [FieldCondition], to json: inout JSONText) {
        json.object { json in
            for condition in conditions {
                json.key(named: condition.field.text)
                json.array { json in
                    for value in condition.values {
                        json.element()
                        json.string(value.text)
                    }
                }
            }
        }
    }

    private func add(_ row: Row, _ members: [JSONField], to json: inout JSONText) {
        json.object { json in
            if let withholding = row.withholding {
                json.key("withheld")
                add(withholding, to: &json)
            }
            let states = row.states
            for place in members.indices { add(memberOf: states, members[place], to: &json) }
        }
    }
}

/// A field as JSON has it: what is the same in all records of a kind is made once.
private final class JSONField: Sendable {
    /// Among the fields that were declared with it.
    let index: Int
    let declaration: FieldDeclaration
    /// Whether the public should have it of some records at least.
    let isOwed: Bool
    /// `"award_criteria": `.
    let key: [UInt8]
    /// Of a group or table; of a list, those of what it holds.
    let members: [JSONField]
    /// Whether references are written with the folders of their kinds, since records of several kinds can stand in it.
    let hasFolders: Bool

    private init(_ declaration: FieldDeclaration, at index: Int) {
        self.index = index
        self.declaration = declaration
        isOwed = declaration.presence != .optional
        key = JSONText.madeKey(declaration.name)
        members = JSONField.all(of: declaration.type.members)
        hasFolders = declaration.type.hasFolders
    }

    static func all(of declarations: [FieldDeclaration]) -> [JSONField] {
        declarations.enumerated().map { JSONField($1, at: $0) }
    }
}

extension FieldType {
    /// Whether references in a field are written with their folders: `systems/anpr`.
    var hasFolders: Bool {
        if case .reference(let kinds) = element { kinds.count != 1 } else { false }
    }
}
