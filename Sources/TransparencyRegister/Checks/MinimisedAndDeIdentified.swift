extension Check {
    /// Met when minimisation and de-identification are described.
    static let minimisedAndDeIdentified = Check(
        "minimised-and-de-identified", "Is it public how little data is used, and how people are kept unnamed?"
    ) { file in
        CheckResult(
            file.agreements.map { agreement in
                CheckPart(
                    CheckOutcome.all([
                        CheckOutcome(agreement.state(\.minimisation)),
                        CheckOutcome(agreement.state(\.deIdentification)),
                    ]), Evidence(agreement.record, "minimisation"), Evidence(agreement.record, "de_identification"))
            }, none: "The register says why this does not apply."
        ) { met, all in
            "\(met) of \(all) agreements describe minimisation and de-identification."
        }.orIfNothingAsked(.withoutAgreements(file))
    }
}
