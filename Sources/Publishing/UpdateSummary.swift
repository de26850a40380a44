package import SourceText

/// What a build did to an output folder, or in a check would do.
package struct UpdateSummary: Sendable, Equatable {
    /// Files that are new or differ, without the manifest.
    package let written: Int
    /// Files that were equal and were left alone.
    package let unchanged: Int
    /// Files of the build before that this one did not make.
    package let removed: Int
    /// Size of all files of the site without the manifest, in bytes.
    package let size: Int
    /// What a build found not to be as it would be, and mended unless it only checked; sorted by path.
    package let differences: [OutputDifference]
    /// What is to be told although the new site is in place: parts of the old one that could not be cleared away.
    package let warnings: Problems
}

/// A path at which an output folder is not what a build would write.
package struct OutputDifference: Sendable, Hashable {
    package enum Kind: Sendable {
        /// The bytes differ.
        case changed
        /// A build would write this file.
        case missing
        /// A build would remove this file.
        case stale
    }

    /// Relative to the output folder.
    package let path: String
    package let kind: Kind
}
