internal import Models

extension WordNames {
    static let ofProposals: [[String]: [String: [String]]] = [
        words(OperationKind.self): [
            "merge": ["merge", "fusion", "fusión", "объединение", "دمج", "合并"],
            "split": ["split", "scission", "división", "разделение", "تقسيم", "拆分"],
        ],
        words(DiffUnit.self): [
            "words": ["words", "mots", "palabras", "слова", "الكلمات", "字词"],
            "passages": ["passages", "passages", "pasajes", "фрагменты", "المقاطع", "段落"],
            "whole": ["whole text", "texte entier", "texto completo", "весь текст", "النص كله", "全文"],
        ],
        words(DiffKind.self): [
            "same": ["unchanged", "inchangé", "sin cambios", "без изменений", "بلا تغيير", "未变"],
            "removed": ["removed", "supprimé", "suprimido", "удалено", "محذوف", "删除"],
            "added": ["added", "ajouté", "añadido", "добавлено", "مضاف", "新增"],
        ],
        words(AmendmentState.self): [
            "proposed": ["proposed", "proposé", "propuesta", "предложена", "مقترح", "已提出"],
            "accepted": ["accepted", "accepté", "aceptada", "принята", "مقبول", "已接受"],
            "declined": ["declined", "refusé", "rechazada", "отклонена", "مرفوض", "未接受"],
        ],
        words(SimilarKind.self): [
            "proposal": ["proposal", "proposition", "propuesta", "предложение", "مقترح", "提案"],
            "original": ["original", "proposition initiale", "original", "исходное предложение", "مقترح أصلي", "原始提案"],
        ],
        words(TallyMethod.self): [
            "borda": [
                "points by place in the ranking", "points selon le rang", "puntos según el lugar",
                "баллы по месту в списке", "نقاط حسب المرتبة", "按名次计分",
            ],
            "first-places": [
                "number of first places", "nombre de premières places", "número de primeros lugares",
                "число первых мест", "عدد المراتب الأولى", "首位次数",
            ],
        ],
    ]
}
