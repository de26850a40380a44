/// A published document, with the document types of OCDS 1.1 and four that it lacks.
package struct DocumentFields: FieldSet {
    package let title: Field<String>
    package let type: Field<Choice>
    package let url: Field<String>
    package let file: Field<String>
    package let published: Field<CivilDate>
    package let language: Field<String>
    package let sha256: Field<String>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        title = declare.required("title", "Document", .text)
        type = declare.optional("type", "Type", FieldForm(type: .choice(DocumentFields.types)))
        url = declare.optional("url", "Web", .url)
        file = declare.optional("file", "File", .text)
        published = declare.optional("published", "Published", .date)
        language = declare.optional("language", "Language", .text)
        sha256 = declare.optional("sha256", "SHA-256", .text)
    }

    /// The codelist documentType of OCDS 1.1.5, then our own.
    private static let types: [Choice] =
        """
        plannedProcurementNotice tenderNotice awardNotice contractNotice completionCertificate \
        procurementPlan biddingDocuments technicalSpecifications evaluationCriteria evaluationReports \
        contractDraft contractSigned contractArrangements contractSchedule physicalProgressReport \
        financialProgressReport finalAudit hearingNotice marketStudies eligibilityCriteria clarifications \
        shortlistedFirms environmentalImpact assetAndLiabilityAssessment riskProvisions winningBid \
        complaints contractAnnexe contractGuarantees subContract needsAssessment feasibilityStudy \
        projectPlan billOfQuantity bidders conflictOfInterest debarments illustration submissionDocuments \
        contractSummary cancellationDetails \
        impactAssessment dataSharingAgreement technicalSummary biasEvaluation
        """.split(separator: " ").map { Choice(String($0), label(of: String($0))) }

    /// `contractSigned` reads `Contract signed`.
    private static func label(of code: String) -> String {
        let words = code.reduce(into: "") { text, letter in
            text += letter.isUppercase ? " " + letter.lowercased() : String(letter)
        }
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
