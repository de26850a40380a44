import SourceText
import TransparencyRegister

/// Makes registers from texts, for tests.
struct RegisterBuilder {
    var files: [(path: String, text: String)] = [
        ("organisations/city.md", "name: City\ntype: public_body"),
        ("organisations/firm.md", "name: Firm\ntype: supplier"),
        ("officials/ana.md", "name: Ana\nrole: Chief officer\norganisation: city"),
        ("systems/reader.md", "name: Reader\norganisation: city\nphase: production"),
    ]
    var site = "title: Register\npublisher: city\nas_of: 2026-11-20"

    /// What is said of a register with one more file whose facts are given.
    func messages(_ path: String, _ facts: String) throws -> [String] {
        var builder = self
        builder.files.append((path, facts))
        do throws(Problems) {
            _ = try builder.register()
            return []
        } catch {
            return error.diagnostics.map { "\($0.place?.description ?? ""): \($0.message)" }
        }
    }

    /// What is doubtful in a register with more files whose facts are given: `redress/x.md:3:1: …`.
    func warnings(_ added: (path: String, facts: String)...) throws -> [String] {
        var builder = self
        builder.files += added.map { ($0.path, $0.facts) }
        let settings = try builder.settings()
        var problems = try builder.read(by: settings).problems
        problems.append(try builder.register().warnings)
        return problems.diagnostics.map { "\($0.place?.description ?? ""): \($0.message)" }
    }

    func register(day: String = "2026-11-20") throws(Problems) -> Register {
        let settings = try settings()
        let (records, problems) = try read(by: settings)
        try problems.throwIfErrors()
        guard let date = CivilDate(day) else { throw Problems(.error("no day", at: nil)) }
        return try Register(records, settings: settings, asOf: date, files: ["documents/a.pdf"])
    }

    private func settings() throws(Problems) -> SiteSettings {
        try SiteSettings(SourceFile(path: "site.yaml", text: site), in: EnglishWords.words())
    }

    private func read(by settings: SiteSettings) throws(Problems) -> (records: [Record], problems: Problems) {
        var problems = Problems()
        var records: [Record] = []
        for (path, facts) in files {
            let parts = path.dropLast(3).split(separator: "/", maxSplits: 1)
            let kind = parts.count == 2 ? Kind(folder: parts[0]) ?? .page : .page
            let id = String(kind == .page ? path.dropLast(3) : parts[1])
            let document = try Document(SourceFile(path: path, text: "---\n\(facts)\n---\n\nText.\n"))
            let read = Record.read(document, kind: kind, id: id, by: settings.schema(of: kind))
            problems.append(read.problems)
            if let record = read.record { records.append(record) }
        }
        return (records, problems)
    }
}
