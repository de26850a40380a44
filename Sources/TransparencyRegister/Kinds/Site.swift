/// What `site.yaml` says of the register as a whole.
package struct SiteFields: FieldSet {
    package let title: Field<String>
    package let publisher: Field<Reference>
    package let language: Field<String>
    package let baseURL: Field<String>
    package let asOf: Field<CivilDate>
    package let licence: Field<Group<LicenceFields>>
    package let contact: Field<Group<ContactFields>>
    package let complaints: Field<PlacedName>
    package let suppressBelow: Field<Int>
    package let expiringWithin: Field<Duration>
    package let downloads: Field<Group<DownloadFields>>
    package let navigation: Field<[PlacedName]>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        title = declare.required("title", "Title", .text(limit: 99))
        publisher = declare.required("publisher", "Publisher", .reference(.organisation))
        language = declare.optional("language", "Language", .text)
        baseURL = declare.optional("base_url", "Address of the site", .url)
        asOf = declare.optional("as_of", "As of", .date)
        licence = declare.optional("licence", "Licence", .group(LicenceFields.self))
        contact = declare.optional("contact", "Contact", .group(ContactFields.self))
        complaints = declare.optional("complaints", "Where to complain", .name)
        suppressBelow = declare.optional("suppress_below", "Smallest group shown", .count)
        expiringWithin = declare.optional("expiring_within", "Counts as expiring within", .duration)
        downloads = declare.optional("downloads", "Downloads", .group(DownloadFields.self))
        navigation = declare.optional("navigation", "Navigation", .list(.name))
    }
}

/// The terms under which a register may be used.
package struct LicenceFields: FieldSet {
    package let name: Field<String>
    package let url: Field<String>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        name = declare.required("name", "Name", .text)
        url = declare.optional("url", "Web", .url)
    }
}

/// Which downloads a site offers.
package struct DownloadFields: FieldSet {
    package let perRecord: Field<Bool>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        perRecord = declare.optional("per_record", "One file per record", .yes)
    }
}
