internal import Models

/// The step from one version of the process to the next. Records name its keys in every service, and references that
/// people have written down bear its prefix: a revision adds and rewords, it takes nothing away.
struct ProcessRevision {
    let from: ProcessTerms
    let to: ProcessTerms

    /// - Throws: a rejection that names the field and what would vanish.
    func check() throws {
        guard from.proposalPrefix == to.proposalPrefix else {
            throw Rejection.invalid("proposalPrefix", "must stay \(from.proposalPrefix): proposals are cited by it")
        }
        try keep("clusters", from.clusters.map(\.key.rawValue), to.clusters.map(\.key.rawValue))
        try keep("groups", from.groups.map(\.key.rawValue), to.groups.map(\.key.rawValue))
        try keep("groups", from.regions.map(\.rawValue), to.regions.map(\.rawValue), areRegions: true)
        try keep(
            "submitterClasses", from.submitterClasses.map(\.key.rawValue), to.submitterClasses.map(\.key.rawValue))
        try keep(
            "documentKinds", from.documentKinds.map(\.kind.rawValue), to.documentKinds.map(\.kind.rawValue))
        try keep(
            "questions", from.questions.map { "\($0.number.rawValue)" }, to.questions.map { "\($0.number.rawValue)" })
        for (index, question) in from.questions.enumerated()
        where to.questions[index].scale.count != question.scale.count {
            throw Rejection.invalid(
                "questions[\(index)].scale", "must keep its \(question.scale.count) steps: answers are counted by them")
        }
        for (index, known) in to.submitterClasses.enumerated() {
            if let former = from.submitterClass(known.key), former.isJoint != known.isJoint {
                throw Rejection.invalid("submitterClasses[\(index)].isJoint", "must stay \(former.isJoint)")
            }
            if let former = from.submitterClass(known.key),
                let lost = former.kinds.first(where: { !known.kinds.contains($0) })
            {
                throw Rejection.invalid(
                    "submitterClasses[\(index)].kinds", "must keep \(word: lost): such parties may have submitted")
            }
        }
    }

    private func keep(_ field: String, _ former: [String], _ given: [String], areRegions: Bool = false) throws {
        guard let lost = former.first(where: { !given.contains($0) }) else { return }
        throw Rejection.invalid(
            field,
            areRegions
                ? "must keep “\(lost)” as a regional group: what is on record may name it"
                : "must keep “\(lost)”: what is on record may name it")
    }
}
