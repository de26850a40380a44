/// The stages of a build, as progress and the summary name them.
package enum BuildStage: String, CaseIterable, Sendable {
    case read = "read and check"
    case compile = "compile templates"
    case render = "render"
    case publish = "publish"
}

/// Why a build did not come to its end.
package enum BuildFailure: Error, Sendable {
    /// The content or the templates have problems: something for authors.
    case content(Problems)
    /// The disk or the output folder refuses: something for operators.
    case trouble(Problems)
}

package import SourceText
