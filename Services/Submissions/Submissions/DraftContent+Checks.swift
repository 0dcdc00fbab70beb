internal import Models

extension DraftContent {
    /// Checks that hold for every submission.
    func check() throws {
        let questions = (answers ?? []).map(\.question)
        guard Set(questions).count == questions.count else {
            throw Rejection.invalid("answers", "answers a question twice")
        }
    }

    /// The class by which it is submitted.
    ///
    /// - Throws: a rejection that names the field, where the process has no such class.
    func submitterClass(in process: ProcessTerms) throws -> ProcessSubmitterClass {
        guard let known = process.submitterClass(submitterClass) else {
            let keys = process.submitterClasses.map(\.key.rawValue)
            throw Rejection.invalid("submitterClass", "must be one of: \(list: keys)")
        }
        return known
    }

    /// The secretariat may enter a submission as what the record calls it; others are what the register says that they are.
    ///
    /// - Parameter isRevision: then it stays joint where all others have declined the former version.
    func checkClass(
        _ submitterClass: ProcessSubmitterClass, _ kinds: [PartyKind], among classes: [ProcessSubmitterClass],
        by actor: Actor, isRevision: Bool
    ) throws {
        guard !submitterClass.isJoint || submitters.count > 1 || isRevision else {
            throw Rejection.invalid("submitterClass", "is joint, and one party submits")
        }
        guard !actor.has(.secretariat), !submitterClass.isJoint else { return }
        if let kind = kinds.first(where: { !submitterClass.kinds.contains($0) }) {
            let own = classes.filter { $0.kinds.contains(kind) && !$0.isJoint }.map(\.key.rawValue)
            throw Rejection.invalid("submitterClass", "is not what you may submit as: \(list: own)")
        }
    }
}
