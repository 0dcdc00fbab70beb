internal import Models

extension ProcessTerms {
    /// What a process must be like to be worked with.
    ///
    /// - Throws: a rejection that names the field.
    func check() throws {
        try requireList("clusters", clusters.map(\.key.rawValue), 1...26)
        try requireList("groups", groups.map(\.key.rawValue), 0...100)
        try requireList("submitterClasses", submitterClasses.map(\.key.rawValue), 1...50)
        try requireList("documentKinds", documentKinds.map(\.kind.rawValue), 0...DocumentKind.allCases.count)
        try checkQuestions()
        try requireNames("clusters", clusters.map(\.title))
        try requireNames("groups", groups.map(\.name))
        try requireNames("submitterClasses", submitterClasses.map(\.name))
        for (index, known) in submitterClasses.enumerated() {
            guard !known.kinds.isEmpty, Set(known.kinds).count == known.kinds.count else {
                throw Rejection.invalid("submitterClasses[\(index)].kinds", "must name at least one kind, each once")
            }
        }
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
    private func requireList(_ field: String, _ keys: [String], _ count: ClosedRange<Int>) throws {
        guard count.contains(keys.count) else {
            throw Rejection.invalid(field, "must be \(count.lowerBound) to \(count.upperBound)")
        }
        var seen: Set<String> = []
        for (index, key) in keys.enumerated() where !seen.insert(key.lowercased()).inserted {
            throw Rejection.invalid("\(field)[\(index)]", "“\(key)” stands there twice")
        }
    }

    private func checkQuestions() throws {
        guard GuidingQuestion.range.contains(max(1, questions.count)) else {
            throw Rejection.invalid("questions", "must be at most \(GuidingQuestion.range.upperBound)")
        }
        for (index, question) in questions.enumerated() {
            guard question.number.rawValue == index + 1 else {
                throw Rejection.invalid("questions[\(index)].number", "must be \(index + 1): they are counted from 1")
            }
            guard (2...GuidanceScore.range.upperBound).contains(question.scale.count) else {
                throw Rejection.invalid(
                    "questions[\(index)].scale", "must have 2 to \(GuidanceScore.range.upperBound) steps")
            }
        }
    }
}
