package import TransparencyRegister

/// What a build reads and writes, and for which day.
package struct Project: Sendable {
    package let content: String
    /// `nil` for the templates that the command brings along.
    package let templates: String?
    package let output: String
    /// What overrides `as_of` of the site.
    package var day: CivilDate?
    /// The day it is, for sites that do not say for which day they are.
    package let today: CivilDate
    package var baseURL: String?
    /// How many threads work at once.
    package var jobs: Int
    package var drafts: Bool
    /// Compares with the output folder and writes nothing.
    package var checks: Bool

    package init(
        content: String, templates: String?, output: String, day: CivilDate? = nil, today: CivilDate,
        baseURL: String? = nil,
        jobs: Int = 1, drafts: Bool = false, checks: Bool = false
    ) {
        self.content = content
        self.templates = templates
        self.output = output
        self.day = day
        self.today = today
        self.baseURL = baseURL
        self.jobs = jobs
        self.drafts = drafts
        self.checks = checks
    }
}

/// What a build did.
package struct BuildSummary: Sendable {
    package let records: Int
    package let pages: Int
    package let files: Int
    package let written: Int
    package let unchanged: Int
    package let removed: Int
    /// The paths that differ from what the build would write; only for a check.
    package let differing: [String]
    /// Records that are marked as drafts and are part of the site all the same.
    package let drafts: Int
    package let warnings: Problems
    /// What a site without an address of its own goes without.
    package let leftOut: [String]
    package let day: CivilDate
    /// Keeps the site until the summary goes, so that a command can end without taking it apart.
    let site: Site
}

package import SourceText
