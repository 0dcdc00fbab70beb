internal import Models

extension Comparison {
    /// Labels, clusters and abridged titles.
    mutating func proposals(_ document: SourceDocument, _ record: RecordedState) {
        var own = 0
        for proposal in document.proposals {
            let title = document.annex.flatMap(\.titles).first { $0.number == proposal.number }?.title
            guard let known = record.proposals.first(where: { $0.number == proposal.number }) else {
                register(proposal, title, document)
                continue
            }
            if Set(known.labels) != proposal.label.set {
                conflict(
                    proposal.line,
                    "NPP\(proposal.number): label \(proposal.label.text), the record has \(Set(known.labels).text)")
            }
            if known.cluster != proposal.cluster {
                conflict(
                    proposal.line,
                    "NPP\(proposal.number): cluster \(proposal.cluster.rawValue), the record has \(known.cluster.rawValue)"
                )
            }
            if let title, known.title.rawValue.letters != title.letters {
                conflict(proposal.line, "NPP\(proposal.number): title “\(title)”, the record has “\(known.title)”")
            }
            if known.summary.rawValue.letters != proposal.wording.letters { own += 1 }
        }
        let numbers = Set(document.proposals.map(\.number))
        for known in record.proposals where !numbers.contains(known.number) { additional("NPP\(known.number)") }
        if own > 0 { additional("summaries of \(own) proposals in other words than the official ones") }
    }

    private mutating func register(_ proposal: SourceProposal, _ title: String?, _ document: SourceDocument) {
        missing(proposal.line, "NPP\(proposal.number) \(proposal.label.text)")
        guard let summary = Prose(rawValue: proposal.wording) else { return }
        let provenance = document.originals.filter { $0.proposal == proposal.number }.compactMap(\.id)
        register {
            $0.proposals.append(
                RegisterProposal(
                    number: proposal.number, title: Line(cutting: title ?? proposal.wording), summary: summary,
                    cluster: proposal.cluster, subsection: proposal.subsection.flatMap(Line.init(rawValue:)),
                    labels: proposal.label.regions, provenance: provenance))
        }
    }

    /// The originals behind the labels, numbered within their region.
    mutating func originals(_ document: SourceDocument, _ record: RecordedState) {
        for original in document.originals {
            guard let id = original.id else { continue }
            if let known = record.originals.first(where: { $0.id == id }) {
                if known.region != original.region || known.ordinal != original.ordinal {
                    conflict(original.line, "original \(id): the record has \(known.region.rawValue) \(known.ordinal)")
                }
                continue
            }
            let title = document.annex.flatMap(\.titles).first { $0.number == original.proposal }?.title
            let wording = document.proposals.first { $0.number == original.proposal }?.wording ?? id.rawValue
            missing(original.line, "original \(id) of NPP\(original.proposal)")
            register {
                $0.originals.append(
                    RegisterOriginal(
                        id: id, region: original.region, ordinal: original.ordinal,
                        title: Line(cutting: original.quotation ?? title ?? wording)))
            }
        }
        let ids = Set(document.originals.compactMap(\.id))
        for known in record.originals where !ids.contains(known.id) { additional("original \(known.id)") }
    }
}

extension SourceOriginal {
    var id: OriginalID? { OriginalID(rawValue: "\(region.rawValue.lowercased())-\(ordinal)") }
}
