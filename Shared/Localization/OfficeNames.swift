public import Models

extension Texts {
    /// What an office is called, such as “focal point (Chile)” or “secretariat (Capacity unit)”.
    ///
    /// - Parameters:
    ///   - party: what the party of the office is called.
    ///   - unit: what the unit of the secretariat is called.
    public func office(_ role: Role, of party: String?, isAlternate: Bool = false, unit: Line? = nil) -> String {
        let name = MessageValue.text(party ?? "")
        let office =
            switch role {
            case .focalPoint: text(isAlternate ? .officeOfAlternate : .officeOfFocalPoint, ["party": name])
            case .delegate: text(.officeOfDelegate, ["party": name])
            case .observer: text(.officeOfObserver, ["party": name])
            case .secretariat: text(.officeOfSecretariat)
            case .coChair: text(.officeOfCoChair)
            case .ops: text(.officeOfOperations)
            case .public: ""
            }
        return unit.map { text(.officeInUnit, ["office": .text(office), "unit": .text($0.rawValue)]) } ?? office
    }
}
