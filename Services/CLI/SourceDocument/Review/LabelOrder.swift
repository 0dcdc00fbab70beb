internal import Models

/// Labels that name their regions in another order than most, or one twice.
enum LabelOrder {
    static func findings(in document: SourceDocument) -> [Finding] {
        let labels = document.passages.filter(\.isProse).flatMap { $0.labels() }.map(\.label)
        var before: [[Region]: Int] = [:]
        for label in labels {
            for (index, first) in label.regions.enumerated() {
                for second in label.regions[(index + 1)...] { before[[first, second], default: 0] += 1 }
            }
        }
        return labels.compactMap { label in
            if label.set.count < label.regions.count {
                return Finding(.labelOrder, [label.line], "\(label.text) names a region twice")
            }
            let isUnusual = label.regions.indices.contains { index in
                label.regions[(index + 1)...].contains { later in
                    let usual = before[[later, label.regions[index]]] ?? 0
                    return usual > 2 * (before[[label.regions[index], later]] ?? 0)
                }
            }
            return isUnusual ? Finding(.labelOrder, [label.line], "\(label.text) is not in the usual order") : nil
        }
    }
}
