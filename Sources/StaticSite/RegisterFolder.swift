internal import CommonMark
internal import SourceText
internal import TransparencyRegister
internal import Wording

/// A content folder read into a register, and what pages need of the folder besides.
struct RegisterFolder: Sendable {
    let register: Register
    /// Files that are not Markdown, by their paths below the folder.
    let files: Set<String>
    /// The paths of records that are left out since they are not public yet.
    let drafts: Set<String>
    /// Warnings met on the way.
    let problems: Problems

    /// Reads, types, links and checks everything; throws all that is wrong at once.
    ///
    /// Where facts are wrong, texts are looked at too, so that their faults are told with the rest. What cannot be read
    /// is told alone, since the rest may follow from it.
    init(
        _ folder: ContentFolder, in words: Words, asOf day: CivilDate?, today: CivilDate, drafts: Bool, jobs: Int
    ) throws(BuildFailure) {
        let paths = try folder.list()
        var problems = Problems()
        let settings = try RegisterFolder.settings(folder, paths, in: words, &problems)
        problems.append(MisnamedFiles.faults(among: paths))
        let files = Set(paths.filter { !$0.hasSuffix(".md") && $0 != "site.yaml" })
        let markdown = paths.filter { $0.hasSuffix(".md") && MisnamedFiles.kind(meantBy: $0) == nil }
        let schemas = settings?.schemas
        let tables = ContentTables(folder, files: files)
        let findTable: TableFinder = { path, record throws(Problems) in try tables.file(at: path, from: record) }
        let read = ParallelWork.map(markdown.count, jobs: jobs) { index in
            RegisterFolder.record(markdown[index], folder, schemas, findTable)
        }
        let trouble = Problems(read.flatMap(\.trouble.diagnostics))
        if trouble.hasErrors { throw .trouble(trouble) }
        for result in read { problems.append(result.problems) }
        let all = read.compactMap(\.record)
        let unread = Set(zip(markdown, read).lazy.filter { $0.1.record == nil }.map(\.0))
        let records = all.filter { drafts || !$0.isDraft }
        self.drafts = drafts ? [] : Set(all.lazy.filter(\.isDraft).map(\.file.path))
        self.files = files
        guard let settings else { throw .content(problems) }
        do throws(Problems) {
            register = try Register(
                records, settings: settings, asOf: day ?? settings.asOf ?? today, files: files, drafts: self.drafts,
                unread: unread, below: folder.path)
            try problems.throwIfErrors()
        } catch {
            problems.append(error)
            let check = TextCheck(paths: Set(markdown), files: files, drafts: self.drafts)
            problems.append(check.problems(of: records, jobs: jobs))
            throw .content(problems)
        }
        problems.append(register.warnings)
        self.problems = problems
    }

    /// Reads `site.yaml`; `nil` after telling what is wrong with it.
    static func settings(
        _ folder: ContentFolder, _ paths: [String], in words: Words, _ problems: inout Problems
    ) throws(BuildFailure) -> SiteSettings? {
        guard paths.contains("site.yaml") else {
            problems.append(
                .error(
                    "there is no site.yaml in the content folder", at: Place(path: "site.yaml"),
                    help: paths.first { ["site.yaml", "site.yml"].contains($0.lowercased()) }.map {
                        "rename \($0) to site.yaml"
                    } ?? "write one with title: … and publisher: … (the id of an organisation)"))
            return nil
        }
        let file = try folder.read("site.yaml")
        do throws(Problems) {
            return try SiteSettings(file, in: words, reporting: &problems)
        } catch {
            problems.append(error)
            return nil
        }
    }

    private static func record(
        _ path: String, _ folder: ContentFolder, _ schemas: [KindSchema]?, _ findTable: TableFinder?
    ) -> (record: Record?, problems: Problems, trouble: Problems) {
        let file: SourceFile
        do throws(BuildFailure) {
            file = try folder.read(path)
        } catch {
            switch error {
            case .trouble(let trouble): return (nil, Problems(), trouble)
            case .content(let problems): return (nil, problems, Problems())
            case .stopped: return (nil, Problems(), Problems())
            }
        }
        do throws(Problems) {
            let (kind, id) = try RecordPath(path).identity()
            let document = try Document(file)
            guard let schemas else { return (nil, Problems(), Problems()) }
            let read = Record.read(document, kind: kind, id: id, by: schemas[Int(kind.rawValue)], tables: findTable)
            return (read.record, read.problems, Problems())
        } catch {
            return (nil, error, Problems())
        }
    }
}

/// The path of a Markdown file below Content, which says what it is.
struct RecordPath {
    let path: String

    init(_ path: String) {
        self.path = path
    }

    /// Kind and id; throws for names that cannot become addresses.
    func identity() throws(Problems) -> (Kind, String) {
        let stem = path[..<path.utf8.index(path.endIndex, offsetBy: -3)]
        try refuseNames(in: stem)
        guard let slash = stem.utf8.firstIndex(of: UInt8(ascii: "/")), let kind = Kind(folder: stem[..<slash]) else {
            return (.page, String(stem))
        }
        let id = String(stem[stem.utf8.index(after: slash)...])
        if id == "index" {
            throw Problems(
                .error(
                    "index is the page that lists all \(kind.folder)", at: Place(path: path),
                    help: "give the record another name"))
        }
        return (kind, id)
    }

    private func refuseNames(in stem: Substring) throws(Problems) {
        var bytes = stem
        let isFine = bytes.withUTF8 { bytes in
            bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy {
                RecordPath.isName($0) && !RecordPath.isDevice($0)
            }
        }
        if isFine { return }
        let parts = stem.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        for part in parts where !RecordPath.isName(part) {
            throw Problems(
                part.count > RecordPath.longestName
                    ? .error(
                        "the name has \(part.count) bytes, which many disks cannot hold with .html after it",
                        at: Place(path: path), help: "rename it to at most \(RecordPath.longestName) letters")
                    : .error(
                        "“\(Substring(part))” cannot be part of a web address", at: Place(path: path),
                        help: "rename it to letters a to z, digits, hyphens, dots and underscores"))
        }
        for part in parts where RecordPath.isDevice(part) {
            throw Problems(
                .error(
                    "no disk of Windows can hold a file called “\(Substring(part))”", at: Place(path: path),
                    help: "give it another name"))
        }
    }

    /// Whether a path can be an address in the site.
    static func isPath(_ path: String) -> Bool {
        var path = path
        return path.withUTF8 { bytes in
            bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { isName($0) }
        }
    }

    /// In bytes, without the ending.
    private static let longestName = 200

    /// Whether Windows knows a name, with whatever ending, as that of a device.
    private static func isDevice(_ part: some Collection<UInt8>) -> Bool {
        let stem = part.prefix { $0 != UInt8(ascii: ".") }
        guard 3...4 ~= stem.count else { return false }
        let name = String(decoding: stem, as: UTF8.self).lowercased()
        if ["con", "prn", "aux", "nul"].contains(name) { return true }
        return name.utf8.count == 4 && (name.hasPrefix("com") || name.hasPrefix("lpt")) && name.last?.isNumber == true
    }

    /// Whether a part of a path can be part of an address, and does not hide.
    private static func isName(_ part: some Collection<UInt8>) -> Bool {
        part.first.map { $0 != UInt8(ascii: ".") } == true && part.count <= longestName
            && part.allSatisfy { byte in
                switch byte {
                case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
                default: false
                }
            }
    }
}
