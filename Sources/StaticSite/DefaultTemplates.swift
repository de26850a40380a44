enum DefaultTemplates { static let files: [(path: String, text: String)] = [] }
