package import SourceText
package import Wording

/// One Markdown file of the register: the facts of its front matter, typed, and where its account stands.
///
/// A class, since every page, cell and check hands records around, and none changes them.
@usableFromInline
package final class Record: Sendable {
    package let kind: Kind
    /// The path below the kind's folder, or for pages below Content, without `.md`.
    package let id: String
    package let file: SourceFile
    /// The bytes of the file that hold the account in Markdown.
    package let body: Range<Int>
    /// In the order of the kind's declarations, added fields last.
    @usableFromInline package let states: [FieldState]
    /// Where each field's key stands; `nil` for the absent.
    package let keys: FieldPositions
    /// The files that tables of the record were read from, in the order of the numbers that positions in them have, from 1.
    package let tables: [RecordTable]

    /// Whether anything in it is withheld, or a part of the decision that it is.
    let withholds: Bool

    /// Set where only a page remains that says that the record was taken away.
    package let removal: Group<RemovalFields>?

    /// The name or title.
    package let title: String
    /// The address of its page from the top of the site: `contracts/data-platform.html`.
    package let path: String
    /// The same address as pages in the folders below the top see it: `../contracts/data-platform.html`.
    package let pathFromFolders: String
    package static let wayFromFolders = "../"

    init(
        kind: Kind, id: String, file: SourceFile, body: Range<Int>, states: [FieldState], keys: FieldPositions,
        tables: [RecordTable] = []
    ) {
        self.kind = kind
        self.id = id
        self.file = file
        self.body = body
        self.states = states
        self.keys = keys
        self.tables = tables
        if case .published(.text(let text)) = states[0] { title = text } else { title = id }
        withholds =
            states.contains(where: \.withholds)
            || kind == .decision && states[DecisionFields.schema.fields.withheldPart.index].isPublished
        removal = Group(published: states[kind.life.removed.index])
        path = kind == .page ? id + ".html" : kind.folder + "/" + id + ".html"
        pathFromFolders = Record.wayFromFolders + path
    }

    /// The file that a position of a value lies in: the record's own, or that of a table beside it.
    package func file(of position: Position) -> SourceFile {
        position.text == 0 ? file : tables[Int(position.text) - 1].file
    }

    /// A place of a value, in the record's file or in that of a table beside it.
    package func place(_ position: Position, length: Int = 1) -> Place {
        file(of: position).place(position, length: length)
    }

    /// The same record with other states of some fields.
    func replacing(_ changes: [(field: Int, state: FieldState)]) -> Record {
        var states = states
        for change in changes { states[change.field] = change.state }
        return Record(kind: kind, id: id, file: file, body: body, states: states, keys: keys, tables: tables)
    }

    /// As references to it name it: a record that was removed is told as such.
    package func referredTitle(in words: Words) -> String { removal == nil ? title : words("\(title) (removed)") }

    /// Where a field stands, for messages; the file where it is absent.
    package func place(ofField index: Int, length: Int = 1) -> Place {
        keys[index].map { file.place($0, length: length) } ?? file.place
    }

    /// Where a field stands that every kind has, as `formerly`; the file where it is absent.
    package func place(ofFieldNamed name: String) -> Place {
        let index = kind.declarations.firstIndex { $0.name == name }
        return index.map { place(ofField: $0, length: name.utf8.count) } ?? file.place
    }
}

extension FieldState {
    /// Whether it is withheld, or something in it is.
    fileprivate var withholds: Bool {
        switch self {
        case .withheld: true
        case .published(.group(let row)): row.withholds
        case .published(.rows(let rows)): rows.contains(where: \.withholds)
        default: false
        }
    }
}

extension Row {
    fileprivate var withholds: Bool { withholding != nil || !isWhole && states.contains(where: \.withholds) }
}

/// A record whose fields are read by the names of their declarations: `contract.maximumValue`.
@dynamicMemberLookup
@usableFromInline
package struct Facts<Fields: FieldSet>: Sendable {
    @usableFromInline package let record: Record

    @inlinable
    package init(_ record: Record) { self.record = record }

    /// The published value of a field, if there is one.
    @inlinable @inline(__always)
    package subscript<T>(dynamicMember path: KeyPath<Fields, Field<T>>) -> T? {
        T(published: record.states[Fields.index(of: path)])
    }

    /// A field with the reason of its absence.
    @inlinable @inline(__always)
    package func state<T>(_ path: KeyPath<Fields, Field<T>>) -> FieldState {
        record.states[Fields.index(of: path)]
    }

    package func place<T>(_ path: KeyPath<Fields, Field<T>>) -> Place {
        let index = Fields.index(of: path)
        return record.place(ofField: index, length: Fields.schema.declarations[index].name.utf8.count)
    }
}
