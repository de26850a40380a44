internal import SourceText

extension Facts<ComparisonFields> {
    /// Whether its table is asked for from the records, and not written.
    package var isAskedFor: Bool { self.kind != nil }

    private static var written: [Int] {
        let fields = ComparisonFields.schema.fields
        return [fields.columns.index, fields.rows.index]
    }

    private static var asked: [Int] {
        let fields = ComparisonFields.schema.fields
        return [
            fields.kind.index, fields.records.index, fields.conditions.index, fields.fields.index,
            fields.markDifferences.index,
        ]
    }

    /// It is either written, in `columns` and `rows`, or asked for, by `kind` and `fields`.
    func contradictions() -> [Diagnostic] {
        switch (Self.written.first(where: isGiven), Self.asked.first(where: isGiven)) {
        case (.some, let asked?):
            [
                .error(
                    "a comparison is either written or asked for, and this is both", at: place(of: asked),
                    help: "take out columns and rows, or kind, records, where, fields and mark_differences")
            ]
        case (nil, nil) where isUnclear(\.columns) || isUnclear(\.kind): []
        case (let written?, nil): writtenFaults(at: place(of: written))
        case (nil, let asked?): askedFaults(at: place(of: asked))
        case (nil, nil):
            [
                .error(
                    "a comparison needs what is to be compared", at: record.file.place,
                    help: "write columns and rows, or ask for records by kind and fields")
            ]
        }
    }

    private func isGiven(_ index: Int) -> Bool { record.keys[index] != nil }

    private func place(of index: Int) -> Place {
        record.place(ofField: index, length: ComparisonFields.schema.declarations[index].name.utf8.count)
    }

    private func writtenFaults(at place: Place) -> [Diagnostic] {
        if isUnclear(\.columns) || isUnclear(\.rows) { return [] }
        guard let columns = self.columns, !columns.isEmpty else {
            return [
                .error("a written comparison needs “columns”", at: place, help: "write columns: [Point, One, Other]")
            ]
        }
        guard let rows = self.rows, !rows.isEmpty else {
            return [
                .error(
                    "a written comparison needs “rows”", at: place, help: "write a line - [Price, £5, £7] for each row")
            ]
        }
        return rows.compactMap { row in
            if row.count == columns.count { return nil }
            return .error(
                "the row has \(row.count == 1 ? "1 cell" : "\(row.count) cells"), but there are \(columns.count) columns",
                at: row.first.map { record.file.place($0.position) } ?? self.place(\.rows),
                help: "write a cell for each of \(columns.joined(separator: ", "))")
        }
    }

    private func askedFaults(at place: Place) -> [Diagnostic] {
        var faults: [Diagnostic] = []
        if self.kind == nil, !isUnclear(\.kind) {
            faults.append(.error("an asked-for comparison needs “kind”", at: place, help: "write kind: contract"))
        }
        if (self.fields ?? []).isEmpty, !isUnclear(\.fields) {
            faults.append(
                .error("an asked-for comparison needs “fields”", at: place, help: "write fields: [value, end]"))
        }
        if isGiven(ComparisonFields.schema.fields.records.index),
            isGiven(ComparisonFields.schema.fields.conditions.index), !isUnclear(\.records), !isUnclear(\.conditions)
        {
            faults.append(
                .error(
                    "“records” names records and “where” looks for them: a comparison takes one of the two",
                    at: self.place(\.conditions), help: "take out one of them"))
        }
        if self.records?.isEmpty == true {
            faults.append(
                .error(
                    "“records” names no record", at: self.place(\.records),
                    help: "name some, or leave it out to compare all"))
        }
        if self.conditions?.all.isEmpty == true {
            faults.append(
                .error(
                    "“where” names no field", at: self.place(\.conditions),
                    help: "write where: {phase: production}, or leave it out to compare all"))
        }
        return faults + repetitions(in: self.records ?? []) + repetitions(in: self.fields ?? [])
    }

    private func repetitions(in names: [PlacedName]) -> [Diagnostic] {
        var seen: Set<String> = []
        return names.compactMap { name in
            if seen.insert(name.text).inserted { return nil }
            return .error("“\(name.text)” is named twice", at: record.file.place(name), help: "take it out once")
        }
    }
}

extension SourceFile {
    /// Where a name stands, with its length.
    func place(_ name: PlacedName) -> Place { place(name.position, length: max(1, name.text.unicodeScalars.count)) }
}
