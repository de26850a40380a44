transparencyChoice.kind("systems",{
"label":"System",
"plural":"Systems",
"state":"Phase",
"fields":["Organisation","Team","Accountable official","Contact","Website","Replaces","Purpose","Scope","What it must not be used for","Alternatives considered","Category","Function","Capability","Legal basis","Risk category","Phases so far","First day of use","Last day of use","Areas","Decisions it affects","Part in the decision","Human review","Training of staff","Scale of use","People affected","How people are told","Model","Components by suppliers","Training data","Data in operation","Sensitive attributes","Known limits","Open standards","Source code","How to complain","How to appeal","Exit plan","Wards covered","First published in this register"],
"firsts":["ask-wexbridge"]
});
