internal import TransparencyRegister

/// A document of a contract, as OCDS has it.
struct OCDSDocument {
    let id: String
    let type: String?
    let title: String
    let url: String?
    let published: CivilDate?
    let language: String?

    func add(to json: inout JSONText) {
        json.object { json in
            json.member("id", id)
            json.member("documentType", type)
            json.member("title", title)
            json.member("url", url)
            json.member("datePublished", published.map(AtomFeed.moment))
            json.member("language", language.map(OCDSReleases.language))
        }
    }
}
