internal import Models

extension ProcessTerms {
    /// What a process must be like to be worked with.
    ///
    /// - Throws: a rejection that names the field.
    func check() throws {
        try requireList("clusters", clusters.map(\.key.rawValue))
        try requireList("groups", groups.map(\.key.rawValue))
        try requireList("submitterClasses", submitterClasses.map(\.key.rawValue))
        try requireList("documentKinds", documentKinds.map(\.kind.rawValue))
        try checkQuestions()
        try requireNames("clusters", clusters.map(\.title))
        try requireNames("groups", groups.map(\.name))
        try requireNames("submitterClasses", submitterClasses.map(\.name))
    }

    /// Nobody can tell two of a name apart, in whatever language.
    private func requireNames(_ field: String, _ names: [OfficialTexts]) throws {
        for language in LanguageTag.allCases {
            var seen: Set<FoldedKey> = []
            for (index, name) in names.enumerated() where !seen.insert(FoldedKey(name[language].rawValue)).inserted {
                throw Rejection.invalid("\(field)[\(index)]", "is called “\(name[language])” as another one is")
            }
        }
    }

    /// Keys that differ in case alone are one key: nobody can tell them apart when they are spoken of.
    private func requireList(_ field: String, _ keys: [String]) throws {
        var seen: Set<String> = []
        for (index, key) in keys.enumerated() where !seen.insert(key.lowercased()).inserted {
            throw Rejection.invalid("\(field)[\(index)]", "“\(key)” stands there twice")
        }
    }

    private func checkQuestions() throws {
        for (index, question) in questions.enumerated() {
            guard question.number.rawValue == index + 1 else {
                throw Rejection.invalid("questions[\(index)].number", "must be \(index + 1): they are counted from 1")
            }
        }
    }
}
