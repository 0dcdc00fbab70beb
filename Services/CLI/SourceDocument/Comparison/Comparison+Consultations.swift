internal import Models

extension Comparison {
    /// City, days, host and attendance of each consultation.
    mutating func consultations(_ document: SourceDocument, _ record: RecordedState) {
        for consultation in document.consultations {
            let names = document.attendance.first { $0.region == consultation.region }?.names ?? []
            let attendance = names.compactMap { partyID(of: $0.name, record) }
            if let known = record.consultations.first(where: { $0.region == consultation.region }) {
                compare(consultation, attendance, known)
            } else {
                register(consultation, attendance, document)
            }
        }
        let named = Set(document.consultations.map(\.region))
        for known in record.consultations where !named.contains(known.region) {
            additional("the consultation of \(known.region.rawValue)")
        }
    }

    private mutating func compare(_ consultation: SourceConsultation, _ attendance: [PartyID], _ known: Consultation) {
        let region = consultation.region.rawValue
        func differ(_ what: String, _ here: String, _ there: String) -> String? {
            here.letters == there.letters ? nil : "consultation of \(region): \(what) \(here), the record has \(there)"
        }
        let pairs = [
            differ("city", consultation.city, known.city.rawValue),
            differ("host", consultation.host ?? "none", known.hostCountry?.rawValue ?? "none"),
            differ("first day", consultation.starts.rawValue, known.starts.rawValue),
            differ("last day", consultation.ends.rawValue, known.ends.rawValue),
        ]
        for difference in pairs.compactMap({ $0 }) { conflict(consultation.line, difference) }
        let (here, there) = (Set(attendance), Set(known.attendance))
        for party in here.subtracting(there).sorted() {
            conflict(consultation.line, "consultation of \(region): \(party) attended, not on record as attending")
        }
        for party in there.subtracting(here).sorted() {
            conflict(
                consultation.line, "consultation of \(region): \(party) is on record as attending, not on the list")
        }
    }

    private mutating func register(
        _ consultation: SourceConsultation, _ attendance: [PartyID], _ document: SourceDocument
    ) {
        missing(consultation.line, "consultation of \(consultation.region.rawValue), \(attendance.count) states")
        guard let id = ConsultationID(rawValue: "consultation-\(consultation.region.rawValue.lowercased())"),
            let city = Line(rawValue: consultation.city)
        else { return }
        register {
            $0.consultations.append(
                RecordConsultation(
                    id: id, region: consultation.region, city: city,
                    hostCountry: consultation.host.flatMap(Line.init(rawValue:)), starts: consultation.starts,
                    ends: consultation.ends, format: document.format, attendance: attendance))
        }
    }
}

extension SourceDocument {
    /// How the consultations were held, in the words of the document.
    var format: ConsultationFormat {
        let words = Set(passages.filter(\.isProse).flatMap(\.words).map(\.key))
        return words.contains("hybrid") ? .hybrid : words.contains("online") ? .online : .inPerson
    }
}
