internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// What search engines read in the head of a page, as JSON-LD with the vocabulary of schema.org.
///
/// Addresses in it are whole, so a site without `base_url` has none.
struct StructuredData {
    let site: SiteContext
    let base: String

    /// `nil` for a site that does not know its address.
    init?(_ site: SiteContext) {
        guard let base = site.baseURL else { return nil }
        self.site = site
        self.base = base
    }

    /// The register as a dataset, with its downloads.
    func dataset() -> TemplateValue {
        script { json in
            json.member("@type", "Dataset")
            json.member("name", site.settings.title)
            json.member(
                "description",
                site.words(
                    "Systems, contracts, assessments, decisions and redress of a public body, linked with each other."))
            json.member("url", base + "index.html")
            json.member("dateModified", site.register.day)
            json.member("inLanguage", site.settings.language)
            json.member("license", site.settings.licence?.url)
            json.key("isAccessibleForFree")
            json.flag(true)
            organisation("creator", publisher, &json)
            json.key("distribution")
            json.array { json in
                for file in downloads {
                    json.element()
                    json.object { json in
                        json.member("@type", "DataDownload")
                        json.member("contentUrl", base + file.path)
                        json.member("encodingFormat", file.path.hasSuffix(".csv") ? "text/csv" : "application/json")
                    }
                }
            }
        }
    }

    /// A system as a service of the body that uses it.
    func service(_ system: Facts<SystemFields>) -> TemplateValue {
        script { json in
            json.member("@type", "GovernmentService")
            json.member("name", system.record.title)
            json.member("description", system.summary)
            json.member("url", base + system.record.path)
            organisation("provider", system.organisation.flatMap { site.register.record($0) }, &json)
        }
    }

    private var publisher: Record? { site.settings.publisher.flatMap { site.register.record($0) } }

    private var downloads: [DataFile] {
        var files: [DataFile] = [.register]
        if !site.register.range(of: .contract).isEmpty { files.append(.ocds) }
        for kind in DataFile.kinds(of: site) { files += [.csv(kind), .json(kind)] }
        return files
    }

    private func organisation(_ name: StaticString, _ record: Record?, _ json: inout JSONText) {
        guard let record else { return }
        json.key(name)
        json.object { json in
            let type = Facts<OrganisationFields>(record).type?.name
            json.member("@type", type == "public_body" ? "GovernmentOrganization" : "Organization")
            json.member("name", record.title)
            json.member("url", base + record.path)
        }
    }

    private func script(_ members: (inout JSONText) -> Void) -> TemplateValue {
        var json = JSONText()
        json.object { json in
            json.member("@context", "https://schema.org")
            members(&json)
        }
        let html = Array("<script type=\"application/ld+json\">\n".utf8) + json.take() + Array("\n</script>".utf8)
        return .html(HTMLFragment(bytes: html))
    }
}
