internal import SourceText

/// Tables that stand in a CSV file beside the record: `grounds: {file: 2026-q1-grounds.csv}`.
extension FieldReader {
    /// Whether a group that stands where rows are expected names a file to read them from.
    ///
    /// Where `file` is a column too, as among documents, a row needs more than that.
    func isFile(_ entries: [YAMLEntry], _ columns: [FieldDeclaration]) -> Bool {
        entries.contains { $0.key == "file" } && (entries.count == 1 || !columns.contains { $0.name == "file" })
    }

    /// The rows of a list without those that name a file, which stands for a table as a whole; those are reported.
    mutating func withoutFiles(_ nodes: [YAMLNode], name: String) -> [YAMLNode] {
        guard nodes.contains(where: { $0.tableFile != nil }) else { return nodes }
        for case let (node, path?) in nodes.map({ ($0, $0.tableFile) }) {
            error(
                "a file is no row of “\(name)”: the whole table is read from it", at: node.position, length: 4,
                help: "write \(name): {file: \(path)} without a dash")
        }
        return nodes.filter { $0.tableFile == nil }
    }

    /// The rows of the file that is named; `nil` where there is none or it cannot be read, which is reported.
    mutating func table(_ entries: [YAMLEntry], _ columns: [FieldDeclaration], name: String) -> [Row]? {
        for entry in entries where entry.key != "file" {
            error(
                "nothing can stand beside “file”, from which the whole table is read", at: entry.keyPosition,
                length: entry.key.unicodeScalars.count,
                help: "write \(name): {file: …} alone, or the rows one by one")
        }
        guard let entry = entries.first(where: { $0.key == "file" }), let file = file(entry, columns, name: name) else {
            return nil
        }
        let number = UInt8(clamping: tables.count + 1)
        tables.append(RecordTable(field: name, file: file))
        do throws(Problems) {
            var reader = try TableReader(file, number: number, columns: columns, name: name)
            let rows = reader.rows()
            problems.append(reader.problems)
            return rows
        } catch {
            problems.append(error)
            return nil
        }
    }

    /// The file that an entry names; reports why there is none.
    private mutating func file(_ entry: YAMLEntry, _ columns: [FieldDeclaration], name: String) -> SourceFile? {
        guard case .scalar(let scalar) = entry.value.content, !scalar.text.isEmpty else {
            error(
                "“file” needs the path of a CSV file", at: entry.value.position,
                help: "write \(name): {file: 2026-q1-\(name).csv}")
            return nil
        }
        let path = scalar.text
        func refuse(_ message: String, _ help: String?) {
            error(message, at: entry.value.position, length: path.unicodeScalars.count, help: help)
        }
        guard path.hasSuffix(".csv") else {
            let isRow = columns.contains { $0.name == "file" }
            refuse(
                "“\(path)” is not a CSV file",
                isRow
                    ? "add title: … if this is one of the \(name), or name a file of their rows that ends in .csv"
                    : "name a file of comma-separated values that ends in .csv")
            return nil
        }
        do throws(Problems) {
            switch try findTable?(path, file.path) ?? .absent(near: nil) {
            case .file(let file): return file
            case .absent(let near):
                refuse(
                    "there is no file “\(path)” beside this one", near.map { "did you mean \($0)?" } ?? FieldReader.cure
                )
            case .outside: refuse("“\(path)” leads out of the content folder", FieldReader.cure)
            case .noAddress:
                refuse(
                    "“\(path)” cannot be part of a web address, at which the table is published",
                    "rename it to letters a to z, digits, hyphens, dots and underscores")
            }
        } catch {
            problems.append(error)
        }
        return nil
    }

    private static let cure = "put the file beside the record, and write its path from there"
}

extension YAMLNode {
    /// The path in `{file: grounds.csv}`.
    fileprivate var tableFile: String? {
        guard case .mapping(let entries) = content, entries.count == 1, entries[0].key == "file",
            case .scalar(let path) = entries[0].value.content, path.text.hasSuffix(".csv")
        else { return nil }
        return path.text
    }
}
