internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister

/// The templates of a folder as they were read, to be compiled for the pages of a register.
struct LoadedTemplates: Sendable {
    let folder: TemplateFolder
    private let library: TemplateLibrary

    /// Throws what is wrong with the files of the folder, with their tags, and with what they say of each other.
    init(_ folder: TemplateFolder) throws(BuildFailure) {
        self.folder = folder
        var problems = folder.problems
        do throws(Problems) {
            library = try TemplateLibrary(folder.templates, in: folder.folder, words: folder.words)
            try problems.throwIfErrors()
        } catch {
            problems = folder.problems.joined(with: error)
            throw .content(problems)
        }
    }

    /// Every template that pages use, compiled against what they offer.
    ///
    /// A kind without a template of its own is shown by `record.html`; comparisons, which are tables, by `table.html`.
    ///
    /// - Returns: the templates by name, and all that is wrong with them.
    func compiled(for settings: SiteSettings) -> (templates: [String: PageTemplate], problems: Problems) {
        var problems = Problems()
        var compiled: [String: PageTemplate] = [:]
        let names = Set(library.names)
        let kinds = Set(Kind.allCases.map { $0.name + ".html" })
        var missing: Set<String> = []
        var used: Set<String> = []
        var faults = Problems()
        let shapes = LoadedTemplates.shapes(settings)
        for (name, shape) in shapes {
            let general = name == "comparison.html" ? "table.html" : "record.html"
            let source = kinds.contains(name) && !names.contains(name) ? general : name
            guard names.contains(source) else {
                missing.insert(source)
                continue
            }
            used.insert(source)
            do throws(Problems) {
                let template = try library.compile(source, for: [SiteFrame.shape, shape])
                compiled[name] = PageTemplate(template: template, use: TemplateUse(of: template, given: shape))
            } catch {
                faults.append(error)
            }
        }
        if !missing.isEmpty { problems.append(lacking(missing.sorted())) }
        problems.append(faults.oncePerPlace)
        problems.append(unused(besides: used, of: Set(shapes.map(\.0)).subtracting(names)))
        return (compiled, problems)
    }

    /// An error for each template that no page is made with, since its name is most likely another's.
    private func unused(besides used: Set<String>, of names: Set<String>) -> Problems {
        Problems(
            library.unneeded(by: used).map { name, place in
                let near = Spelling.nearest(to: name, in: names)
                return .error(
                    "no page is made with this template", at: place,
                    help: near.map { "did you mean \($0)?" } ?? "include it in another, or take it out")
            })
    }

    /// What is wrong with the templates, where content is wrong too and no page can be made.
    func problems(for content: ContentFolder) -> Problems {
        var problems = Problems()
        var ignored = Problems()
        do throws(BuildFailure) {
            guard let settings = try RegisterFolder.settings(content, content.list(), in: folder.words, &ignored) else {
                return problems
            }
            problems.append(compiled(for: settings).problems)
        } catch {
            // The content was read before, when this was told.
            return problems
        }
        return problems
    }

    private func lacking(_ names: [String]) -> Diagnostic {
        let what =
            names.count == 1 ? "the template \(names[0]) is" : "the templates \(names.joined(separator: ", ")) are"
        return .error(
            "\(what) not in this folder", at: Place(path: String(folder.folder.dropLast())),
            help: "add what is missing, or leave the folder out: the command brings templates along")
    }

    /// What each template is given, by its name.
    private static func shapes(_ settings: SiteSettings) -> [(String, ObjectShape)] {
        [
            ("home.html", HomePage.shape), ("404.html", NotFoundPage.shape), ("table.html", TablePage.shape),
            ("search.html", SearchPage.shape), ("choose.html", ChoicePage.shape),
            ("forwarding.html", ForwardingPage.shape), ("removed.html", RemovedPage.shape),
        ]
            + settings.schemas.map {
                ($0.kind.name + ".html", $0.kind == .comparison ? SetOutPage.shape($0) : RecordPage.shape($0))
            }
    }
}

/// A template, and what it looks at.
struct PageTemplate: Sendable {
    let template: CompiledTemplate
    let use: TemplateUse

    var parts: (CompiledTemplate, TemplateUse) { (template, use) }
}

extension Problems {
    /// A fault of a partial shows in every template that includes it, each time with other names in reach; told once.
    fileprivate var oncePerPlace: Problems {
        var told: Set<Diagnostic> = []
        return Problems(diagnostics.filter { told.insert(Diagnostic($0.severity, $0.message, at: $0.place)).inserted })
    }
}
