internal import Models

/// Sets of states that sign together and differ from place to place.
enum JointSubmissions {
    static func findings(in document: SourceDocument) -> [Finding] {
        let joint = document.submissions.filter { $0.kind == .joint }
        guard let widest = joint.max(by: { $0.submitters.count < $1.submitters.count }) else { return [] }
        let names = Set(widest.submitters.map(\.letters))
        let others = joint.filter { $0 != widest && !names.isDisjoint(with: $0.submitters.map(\.letters)) }
        return others.map { other in
            let isCalled = other.mentions.contains(where: \.isJoint)
            return Finding(
                .jointSubmission, [widest.line, other.line],
                "\(widest.submitters.count) sign jointly (\(widest.submitters.joined(separator: ", "))), here \(other.submitters.count) "
                    + "(\(other.submitters.joined(separator: ", ")))" + (isCalled ? "" : ", not called joint"))
        }
    }
}
