/// Complaints, appeals or challenges in one period, and how they ended for the people who made them.
package struct RedressFields: FieldSet {
    package let title: Field<String>
    package let systems: Field<[Reference]>
    package let organisation: Field<Reference>
    package let period: Field<Period>
    package let channel: Field<Choice>
    package let about: Field<String>
    package let carriedIn: Field<Int>
    package let received: Field<Int>
    package let closed: Field<Int>
    package let openAtEnd: Field<Int>
    package let outcomes: Field<Group<OutcomeFields>>
    package let escalated: Field<Int>
    package let reviews: Field<Group<ReviewCountFields>>
    package let recommendationsComplied: Field<Group<ComplianceFields>>
    package let remedies: Field<Rows<RemedyFields>>
    package let medianTime: Field<Duration>
    package let meanTime: Field<Duration>
    package let inTarget: Field<Int>
    package let oldestOpen: Field<Duration>
    package let grounds: Field<Rows<GroundFields>>
    package let groups: Field<Rows<RedressGroupFields>>
    package let comparators: Field<Rows<ComparatorFields>>
    package let countingRules: Field<Prose>
    package let reconciliation: Field<Prose>
    package let life: LifeFields

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        title = declare.required("title", "Title", .text(limit: 99))
        declare.section("About")
        systems = declare.optional("systems", "Systems", .list(.reference(.system)))
        organisation = declare.optional("organisation", "Organisation", .reference(.organisation))
        period = declare.required("period", "Period", .period)
        channel = declare.required(
            "channel", "Channel",
            .choice(Choice("internal", "Complaints to the body"), "ombudsman", "court", "regulator"))
        about = declare.optional("about", "About", .text)
        declare.section("Figures")
        carriedIn = declare.expected("carried_in", "Open at the start", .count)
        received = declare.required("received", "Received", .count)
        closed = declare.required("closed", "Closed", .count)
        openAtEnd = declare.expected("open_at_end", "Open at the end", .count)
        outcomes = declare.required("outcomes", "Outcomes", .group(OutcomeFields.self))
        escalated = declare.optional("escalated", "Taken further", .count)
        reviews = declare.optional("reviews", "Reviews", .group(ReviewCountFields.self))
        recommendationsComplied = declare.optional(
            "recommendations_complied", "Recommendations followed", .group(ComplianceFields.self))
        remedies = declare.optional("remedies", "Remedies", .rows(RemedyFields.self))
        declare.section("Time taken")
        medianTime = declare.expected("median_time", "Median time", .duration)
        meanTime = declare.optional("mean_time", "Mean time", .duration)
        inTarget = declare.optional("in_target", "Closed in the target time", .count)
        oldestOpen = declare.optional("oldest_open", "Oldest open case", .duration)
        declare.section("Detail")
        grounds = declare.optional("grounds", "Grounds", .rows(GroundFields.self))
        groups = declare.optional("groups", "Groups of people", .rows(RedressGroupFields.self))
        comparators = declare.optional("comparators", "Compared with", .rows(ComparatorFields.self))
        declare.section("How it was counted")
        countingRules = declare.expected("counting_rules", "Counting rules", .prose)
        reconciliation = declare.optional("reconciliation", "Why the figures do not add up", .prose)
        life = LifeFields(&declare)
    }
}

/// How closed cases ended, always seen from the side of the person who complained.
package struct OutcomeFields: FieldSet {
    package let inFavour: Field<Int>
    package let partlyInFavour: Field<Int>
    package let notInFavour: Field<Int>
    package let withdrawn: Field<Int>
    package let outOfScope: Field<Int>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        inFavour = declare.optional("in_favour", "In favour", .count)
        partlyInFavour = declare.optional("partly_in_favour", "Partly in favour", .count)
        notInFavour = declare.optional("not_in_favour", "Not in favour", .count)
        withdrawn = declare.optional("withdrawn", "Withdrawn", .count)
        outOfScope = declare.optional("out_of_scope", "Out of scope", .count)
    }
}

/// Reviews that were asked for.
package struct ReviewCountFields: FieldSet {
    package let asked: Field<Int>
    package let succeeded: Field<Int>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        asked = declare.optional("asked", "Asked for", .count)
        succeeded = declare.optional("succeeded", "Succeeded", .count)
    }
}

/// Recommendations of an outside body and whether they were followed.
package struct ComplianceFields: FieldSet {
    package let complied: Field<Int>
    package let made: Field<Int>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        complied = declare.optional("complied", "Followed", .count)
        made = declare.optional("made", "Made", .count)
    }
}

/// What was done for people whose case succeeded.
package struct RemedyFields: FieldSet {
    package let remedy: Field<String>
    package let cases: Field<Int>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        remedy = declare.required("remedy", "Remedy", .text)
        cases = declare.required("cases", "Cases", .count)
    }
}

/// What cases were about.
package struct GroundFields: FieldSet {
    package let ground: Field<String>
    package let received: Field<Int>
    package let inFavour: Field<Int>
    package let partlyInFavour: Field<Int>
    package let notInFavour: Field<Int>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        ground = declare.required("ground", "Ground", .text)
        received = declare.optional("received", "Received", .count)
        inFavour = declare.optional("in_favour", "In favour", .count)
        partlyInFavour = declare.optional("partly_in_favour", "Partly in favour", .count)
        notInFavour = declare.optional("not_in_favour", "Not in favour", .count)
    }
}

/// Cases by a group of people.
package struct RedressGroupFields: FieldSet {
    package let dimension: Field<String>
    package let group: Field<String>
    package let received: Field<Int>
    package let inFavour: Field<Int>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        dimension = declare.required("dimension", "Dimension", .text)
        group = declare.required("group", "Group", .text)
        received = declare.optional("received", "Received", .count)
        inFavour = declare.optional("in_favour", "In favour", .count)
    }
}

/// The same figures of a peer or the nation.
package struct ComparatorFields: FieldSet {
    package let name: Field<String>
    package let kind: Field<Choice>
    package let rateInFavour: Field<ExactDecimal>
    package let medianTime: Field<Duration>

    package static let schema = Schema(Self.self)

    package init(_ declare: inout FieldDeclarations) {
        name = declare.required("name", "Name", .text)
        kind = declare.required("kind", "Kind", .choice("peer", "national"))
        rateInFavour = declare.optional("rate_in_favour", "Rate in favour", .percent)
        medianTime = declare.optional("median_time", "Median time", .duration)
    }
}
