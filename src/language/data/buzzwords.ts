/** Nouns of the trade of seeming: they fill sentences without telling anything. */
export const buzzwords: ReadonlySet<string> = new Set(
  `
  actionable agility alignment authentic authenticity bandwidth best-in-class blue-sky bottom-line catalyst customer-centric cutting-edge
  data-driven deliverables disrupt disruptive ecosystem ecosystems empower empowering enablement end-to-end excellence execution game-changing
  granular growth-minded high-impact holistically human-centered human-centred ideate ideation impactful inclusive intersection learnings
  levers lifelong mission-driven move-the-needle next-gen next-level north-star optics outcomes-focused paradigm paradigms people-first pivot
  point-of-view proactively purpose-driven resilience roadmap robust scalable seamless self-starter servant-leadership silos solutioning
  solutions-oriented stakeholder-management state-of-the-art storytelling strategically synergistic synergize team-player thought-leadership
  touchpoints trailblazing trajectory user-centric value-add values-driven visionary win-win
  `
    .trim()
    .split(/\s+/),
)
